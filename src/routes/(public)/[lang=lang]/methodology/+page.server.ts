import { openPage } from '$lib/server/page';
import { methodologyPage } from '$lib/server/methodology';
import { readAnswerReadingResults } from '$lib/server/questions/answer-reading-results';
import { readMethodologyFigures } from '$lib/server/questions/methodology-figures';
import { fill } from '$lib/text/fill';
import { formatDate } from '$lib/text/format';
import { quarterWords } from '$lib/text/period-words';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (request) => {
	const context = await openPage(request);
	const { words, scope, snapshot, reader } = context;
	const { methodology } = words.text;
	const figures = await readMethodologyFigures(reader);
	return {
		title: methodology.title,
		description: methodology.lead,
		text: methodology,
		release_period: fill(methodology.closed.period, {
			first: quarterWords(words, scope.first_quarter),
			last: quarterWords(words, scope.last_quarter),
			as_of: formatDate(words.lang, snapshot.as_of),
		}),
		...methodologyPage(words, figures, await readAnswerReadingResults(reader)),
	};
};
