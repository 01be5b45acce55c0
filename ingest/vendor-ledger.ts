import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { IngestError } from './errors.ts';
import { replaceFile } from './replace-file.ts';
import { judgementLine, standing } from './resolution/judgements.ts';

const ledgerLine = z.union([
	/** An id given to a vendor, once and for ever. */
	z.strictObject({ vendor_id: z.string().min(1), name: z.string().min(1) }),
	judgementLine,
	/** A merge as older ledgers have it: complaints under the first id count for the second from now on. */
	z.strictObject({
		from_vendor_id: z.string().min(1),
		to_vendor_id: z.string().min(1),
		reason: z.string().min(1),
	}),
]);

export type MintedVendor = { vendor_id: string; name: string };

/** The append-only list of vendor ids in the state folder. */
export interface VendorLedger {
	minted: Map<string, string>;
	/** A vendor merged away → the vendor that stands for it today, however many merges lie between. */
	redirects: Map<string, string>;
	/** Pairs of vendors that a person keeps apart (resolution/judgements.ts). */
	apart: Set<string>;
}

export function readVendorLedger(state: string): VendorLedger {
	const ledger: VendorLedger = { minted: new Map(), redirects: new Map(), apart: new Set() };
	const path = ledgerPath(state);
	if (!existsSync(path)) return ledger;
	const judgements: Parameters<typeof standing>[0][number][] = [];
	for (const [index, text] of readFileSync(path, 'utf8').split('\n').entries()) {
		if (!text.trim()) continue;
		const line = parseLine(text, `${path}:${index + 1}`);
		if ('vendor_id' in line) ledger.minted.set(line.vendor_id, line.name);
		else judgements.push('judgement' in line ? line : { judgement: 'same', ...line });
	}
	const { redirects, apart } = stands(judgements);
	for (const from of redirects.keys()) ledger.redirects.set(from, lastOf(redirects, from));
	return { ...ledger, apart };
}

function stands(judgements: Parameters<typeof standing>[0]): ReturnType<typeof standing> {
	try {
		return standing(judgements);
	} catch (cause) {
		const problem = cause instanceof Error ? cause.message : String(cause);
		throw new IngestError('setting_wrong', `invalid vendor ledger: ${problem}`, { cause });
	}
}

function lastOf(redirects: Map<string, string>, from: string): string {
	let last = from;
	for (let next = redirects.get(last); next !== undefined; next = redirects.get(last)) last = next;
	return last;
}

/** Records ids that are new; an id that is there already keeps its name. */
export function recordMinted(state: string, ledger: VendorLedger, vendors: MintedVendor[]): void {
	const fresh = vendors.filter(({ vendor_id }) => !ledger.minted.has(vendor_id));
	if (fresh.length === 0) return;
	mkdirSync(state, { recursive: true, mode: 0o700 });
	const path = ledgerPath(state);
	const before = existsSync(path) ? readFileSync(path, 'utf8').replace(/\n*$/, '\n').trimStart() : '';
	replaceFile(path, before + fresh.map((vendor) => `${JSON.stringify(vendor)}\n`).join(''));
}

const ledgerPath = (state: string): string => join(state, 'vendor-ledger.jsonl');

function parseLine(text: string, place: string): z.infer<typeof ledgerLine> {
	try {
		return ledgerLine.parse(JSON.parse(text));
	} catch (cause) {
		throw new IngestError('setting_wrong', `invalid vendor ledger: ${place}`, { cause });
	}
}
