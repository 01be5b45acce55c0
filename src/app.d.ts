import type { Lease } from '$lib/server/snapshots';

declare global {
	namespace App {
		interface Error {
			/** What went wrong, as a heading. */
			message: string;
			/** What it means, or everything that is wrong with the question. */
			details?: string[];
			/** The way on. */
			way?: { href: string; text: string };
		}
		interface Locals {
			/** The snapshot this request reads; null when nothing has been loaded. */
			lease: Lease | null;
		}
	}
}
