import type { Row } from '../input-file.ts';
import { tableAt } from '../comma-separated.ts';
import { vendors } from './vendors.ts';

/** Products, former names and spellings that somebody has already recognised. */
const recognised: Row[] = tableAt(new URL('vendor-names.csv', import.meta.url));

/** Every name known for a vendor: trade name, legal name, domain, and the recognised ones. */
export const vendorNames: readonly Row[] = vendors.flatMap(({ vendor_id, name, legal_name, website }) => [
	{ vendor_id, name, name_kind: 'trade' },
	...(legal_name === name ? [] : [{ vendor_id, name: legal_name, name_kind: 'legal' }]),
	{ vendor_id, name: website, name_kind: 'domain' },
	...recognised.filter((row) => row.vendor_id === vendor_id),
]);
