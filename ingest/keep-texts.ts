import type { Engine, Row } from './engine.ts';
import type { Staged } from './stage.ts';
import { RestrictedStore, type QuarantinedText, type RestrictedText } from './store/restricted-store.ts';

/** Puts what people wrote, and rows that could not be read, into the restricted store before a snapshot refers to them. */
export async function keepTexts(engine: Engine, staged: Staged, state: string): Promise<void> {
	const store = new RestrictedStore(state);
	try {
		const texts = new URL('./models/staging/texts.sql', import.meta.url);
		for await (const rows of engine.stream<RestrictedText & Row>(texts)) store.addTexts(rows);
		const raw = new URL('./models/staging/quarantined-rows.sql', import.meta.url);
		for await (const rows of engine.stream<QuarantinedText & Row>(raw)) store.addQuarantined(rows);
		store.addQuarantined(staged.damaged);
	} finally {
		store.close();
	}
}
