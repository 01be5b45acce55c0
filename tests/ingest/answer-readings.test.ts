import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readNewAnswers } from '../../ingest/answers/read-new-answers.ts';
import { readAnswersInBackground } from '../../ingest/load-answer-readings.ts';
import { AnswerReadings } from '../../ingest/store/answer-readings.ts';
import { openStore } from '../../ingest/store/open-store.ts';
import { RestrictedStore } from '../../ingest/store/restricted-store.ts';

const state = mkdtempSync(join(tmpdir(), 'herkomst-readings-'));
afterAll(() => rmSync(state, { recursive: true, force: true }));

const stored = (): string[] => {
	const store = new AnswerReadings(state);
	const hashes = Array.from(store.all(), ({ text_sha256 }) => text_sha256);
	store.close();
	return hashes;
};

test('each answer is read once, narratives never, and a purged answer loses its reading', async () => {
	const store = new RestrictedStore(state);
	const text = 'Your data come from public sources.';
	store.addTexts([
		{ complaint_key: 'a:1', text_kind: 'access_answer_text', text_sha256: 'one', text },
		{ complaint_key: 'a:2', text_kind: 'access_answer_text', text_sha256: 'one', text },
		{ complaint_key: 'a:2', text_kind: 'narrative', text_sha256: 'two', text },
	]);
	store.close();
	expect(await readAnswersInBackground(state).done).toBe(1);
	expect(readNewAnswers(state)).toBe(0);
	expect(stored()).toEqual(['one']);

	const database = openStore(state);
	database.exec("delete from texts where text_kind = 'access_answer_text'");
	database.close();
	const readings = new AnswerReadings(state);
	readings.dropPurged();
	readings.close();
	expect(stored()).toEqual([]);
});
