import { GREATEST_CELL_ERROR, ROUNDING_BASE } from '../domain/disclosure.ts';
import { otherLanguage } from '../text/texts.ts';
import { fill } from '../text/fill.ts';
import { formatDate } from '../text/format.ts';
import type { Context } from './context.ts';

const pages = [
	'vendors',
	'filings',
	'data_sources',
	'violation_types',
	'public_record',
	'methodology',
] as const;

const pathOf = (page: string) => page.replaceAll('_', '-');

/** What surrounds every page: banner, navigation, language switch, and the lines that hold for all its figures. */
export const frameOf = ({ words, snapshot }: Context, url: URL) => {
	const { lang, text } = words;
	const home = `/${lang}`;
	const other = otherLanguage(lang);
	const inLanguage = (code: string) => `/${code}${url.pathname.slice(home.length)}${url.search}`;
	const items = [
		{ href: home, label: text.frame.overview, is_current: url.pathname === home },
		...pages.map((page) => {
			const href = `${home}/${pathOf(page)}`;
			const is_current = url.pathname === href || url.pathname.startsWith(`${href}/`);
			return { href, label: text.frame[page], is_current };
		}),
	];
	// The newest release by any address is one page: searches find it once, without its release.
	const canonical = new URLSearchParams(url.search);
	canonical.delete('release');
	canonical.delete('taxonomyVersion');
	const search = canonical.size > 0 ? `?${canonical.toString()}` : '';
	const address = (code: string) => `${url.origin}/${code}${url.pathname.slice(home.length)}${search}`;
	const cited = new URLSearchParams(url.search);
	cited.set('release', snapshot.release_id);
	cited.set('taxonomyVersion', snapshot.taxonomy_version);
	return {
		lang,
		home,
		items,
		is_demo: snapshot.is_demo,
		text: text.frame,
		other_lang: { href: inLanguage(other), label: text.frame.other_language, lang: other },
		canonical: address(lang),
		alternates: [lang, other].map((code) => ({ lang: code, href: address(code) })),
		lines: [
			fill(text.frame.source, {
				release: snapshot.release_id,
				closed_until: formatDate(lang, snapshot.closed_until),
				as_of: formatDate(lang, snapshot.as_of),
			}),
			fill(text.frame.rounding, { rounding_base: ROUNDING_BASE, greatest_error: GREATEST_CELL_ERROR }),
			text.frame.allegations,
		],
		links: [
			{ href: `${url.pathname}?${cited.toString()}`, label: text.frame.cite },
			{ href: `${home}/methodology`, label: text.frame.methodology },
		],
		figure_words: { lang, ...text.figures.words },
	};
};
