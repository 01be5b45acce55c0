import { readFileSync } from 'node:fs';
import { z } from 'zod';

const policySchema = z.strictObject({
	policy_version: z.string().min(1),
	/** Distinct known complainants before a vendor can be named. */
	min_complainants: z.int().min(10),
	/** Complaints in all before a release holds more than totals. */
	min_complaints: z.int().min(100),
	why: z.string().min(1),
});

/** The thresholds of the public tables; a file, so that an authority can only make them stricter. */
export const publicationPolicy = policySchema.parse(
	JSON.parse(readFileSync(new URL('../data/reference/publication-policy.json', import.meta.url), 'utf8')),
);
