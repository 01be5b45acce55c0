import type { Engine, Row } from './engine.ts';
import { heldRecords } from './quarantine/held-records.ts';
import type { ReadInput } from './read-input.ts';
import type { Staged } from './stage.ts';
import { RestrictedStore, type QuarantinedText, type RestrictedText } from './store/restricted-store.ts';

/** Puts what people wrote, and rows that could not be read, into the restricted store before a snapshot refers to them. */
export async function keepTexts(
	engine: Engine,
	staged: Staged,
	purged_before: string | null,
	state: string,
): Promise<void> {
	const store = new RestrictedStore(state);
	try {
		const texts = new URL('./models/staging/texts.sql', import.meta.url);
		for await (const rows of engine.stream<RestrictedText & Row>(texts, { purged_before }))
			store.addTexts(rows);
		const raw = new URL('./models/staging/quarantined-rows.sql', import.meta.url);
		for await (const rows of engine.stream<QuarantinedText & Row>(raw))
			store.addQuarantined(rows, staged.as_of);
		for await (const rows of heldRecords(engine, staged.read)) store.addQuarantined(rows, staged.as_of);
		store.addQuarantined(damagedTexts(staged.read), staged.as_of);
	} finally {
		store.close();
	}
}

/** What is tried again is there already, or was purged. */
const damagedTexts = (read: ReadInput[]): QuarantinedText[] =>
	read
		.filter(({ is_retried }) => !is_retried)
		.flatMap(({ sha256, damaged }) => damaged.map(({ line, raw }) => ({ input_sha256: sha256, line, raw })));
