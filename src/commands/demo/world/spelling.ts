import type { Random } from '../random.ts';
import { vendorNames } from './vendor-names.ts';
import type { Vendor } from './vendors.ts';

/** Names as people half remember them; no rule of spelling leads back to one vendor. */
const halfRemembered = [
	'Contakfabl',
	'Fable nummers',
	'die fable-app',
	'Leedfabul',
	'Nummer Fabeltje',
	'fable.exemple',
];

const withLegalForm: Record<string, string[]> = {
	'B.V.': ['BV', 'B.V', 'bv'],
	SAS: ['S.A.S.', 'sas'],
	'N.V.': ['NV', 'nv'],
	'Inc.': ['Inc', 'INC'],
	Ltd: ['Ltd.', 'Limited'],
	GmbH: ['gmbh', 'GMBH'],
	SARL: ['S.A.R.L.', 'sarl'],
	AG: ['A.G.', 'ag'],
};

/** The legal name with its form written another way, or the trade name in capitals where the form has no other way. */
const otherLegalForm = (vendor: Vendor, random: Random): string => {
	const form = Object.keys(withLegalForm).find((candidate) => vendor.legal_name.endsWith(` ${candidate}`));
	if (!form) return vendor.name.toUpperCase();
	return vendor.legal_name.slice(0, -form.length) + random.pick(withLegalForm[form] ?? [form]);
};

/** The vendor's name as a complainant writes it: mostly right, often almost right, seldom beyond recognition. */
export const writtenName = (vendor: Vendor, random: Random): string => {
	const recognised = vendorNames.filter(
		(row) => row.vendor_id === vendor.vendor_id && row.name_kind !== 'former',
	);
	const way = random.weighted([
		['trade', 560],
		['recognised', 130],
		['lower', 90],
		['upper', 50],
		['legal_form', 70],
		['spaces', 25],
		['web', 40],
		['comma', 30],
		['half_remembered', 4],
	] as const);
	switch (way) {
		case 'trade':
			return vendor.name;
		case 'recognised':
			return random.pick(recognised).name ?? vendor.name;
		case 'lower':
			return vendor.name.toLowerCase();
		case 'upper':
			return vendor.name.toUpperCase();
		case 'legal_form':
			return otherLegalForm(vendor, random);
		case 'spaces':
			return ` ${vendor.name}  `;
		case 'web':
			return random.pick([
				`www.${vendor.website}`,
				`https://${vendor.website}/`,
				vendor.website.toUpperCase(),
			]);
		case 'comma':
			return random.pick([`${vendor.name}.`, `"${vendor.name}"`, `${vendor.name}!`, `(${vendor.name})`]);
		case 'half_remembered':
			return random.pick(halfRemembered);
	}
};
