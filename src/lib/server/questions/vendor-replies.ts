import type { Reader } from '../database.ts';
import statement from './vendor-replies.sql?raw';

export interface VendorReply {
	reply_date: string | null;
	text_en: string;
	text_nl: string;
	document: string | null;
}

/** What the vendor answered when it was heard, oldest first. */
export const readVendorReplies = (reader: Reader, vendor_id: string): Promise<VendorReply[]> =>
	reader.rows<VendorReply>(statement, { vendor_id });
