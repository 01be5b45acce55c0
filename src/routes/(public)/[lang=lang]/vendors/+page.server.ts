import { isProductForm, productForms } from '$lib/domain/product-forms';
import { readBreakdown } from '$lib/server/answers';
import { countHeading, listedYear } from '$lib/server/listed-count';
import { openPage } from '$lib/server/page';
import type { Vendor } from '$lib/server/questions/vendors';
import { formatCountry, formatDate } from '$lib/text/format';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (request) => {
	const context = await openPage(request);
	const { lang, text } = context.words;
	const { vendors: words } = text;
	const breakdown = await readBreakdown(context, {}, 'vendor', listedYear(context));

	const cellsOf = ({ name, is_fictional, product_form, country }: Vendor) => [
		is_fictional ? `${name} (${words.fictional})` : name,
		product_form && isProductForm(product_form) ? productForms[product_form].label[lang] : words.unknown,
		country === null ? words.unknown : formatCountry(lang, country),
	];
	const hrefOf = ({ vendor_id }: Vendor) => `/${lang}/vendors/${encodeURIComponent(vendor_id)}`;
	const columns = [
		{ key: 'name', label: words.name, is_number: false },
		{ key: 'product_form', label: words.product_form, is_number: false },
		{ key: 'country', label: words.country, is_number: false },
	];
	const counted = context.vendors.filter(({ named_from }) => named_from !== null);
	const recorded = context.vendors.filter(({ named_from }) => named_from === null);
	return {
		title: words.title,
		description: words.lead,
		text: words,
		counted: {
			caption: words.counted,
			columns: [
				...columns,
				{ key: 'named_from', label: words.named_from, is_number: false },
				{ key: 'count', label: countHeading(context, words.count), is_number: true },
			],
			rows: counted.map((vendor) => ({
				cells: [
					...cellsOf(vendor),
					vendor.named_from && formatDate(lang, vendor.named_from),
					breakdown?.entries.find(({ code }) => code === vendor.vendor_id)?.published?.count ?? null,
				],
				href: hrefOf(vendor),
				is_selected: false,
			})),
		},
		record: {
			caption: words.record,
			columns,
			rows: recorded.map((vendor) => ({ cells: cellsOf(vendor), href: hrefOf(vendor), is_selected: false })),
		},
	};
};
