import { frame } from './en/frame.ts';
import { question } from './en/question.ts';
import { facts } from './en/facts.ts';
import { figures } from './en/figures.ts';
import { overview } from './en/overview.ts';
import { vendors } from './en/vendors.ts';
import { vendor } from './en/vendor.ts';
import { filings } from './en/filings.ts';
import { reference } from './en/reference.ts';
import { record } from './en/record.ts';
import { methodology } from './en/methodology.ts';
import { errors } from './en/errors.ts';

/** The words of the English pages; every other language has the same keys. */
export const en = {
	frame,
	question,
	facts,
	figures,
	overview,
	vendors,
	vendor,
	filings,
	reference,
	record,
	methodology,
	errors,
};

export type Text = typeof en;
