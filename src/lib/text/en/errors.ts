import type { QuestionErrorKind } from '../../question/question-error.ts';

const question: Record<QuestionErrorKind, string> = {
	unknown_key: 'The address has a part “{key}” that means nothing here.',
	repeated_key: 'The address gives “{key}” more than once; it takes one value.',
	unknown_value: '“{value}” is not a known value of “{key}”.',
	not_served: '“{value}” is another “{key}” than the one served here, which is {served}.',
	invalid_period: '“{value}” is not a quarter; write it as 2024Q1.',
	reversed: 'The period begins after it ends.',
	not_closed: '{value} is not closed yet in this release; the last closed quarter is {last}.',
	too_early: 'There are no figures before {first}; {value} was asked.',
};

export const errors = {
	question,
	wrong_question: 'This question can not be answered as it is written',
	nearest: 'The nearest question that can be answered',
	not_found: 'This page does not exist',
	not_found_text: 'The address may be mistyped, or the page may have moved.',
	not_loaded: 'Nothing has been loaded yet',
	not_loaded_text: 'This site has no figures to show. Whoever runs it can load them with: npm run ingest',
	problem: 'This page can not be shown now',
	problem_text: 'Something went wrong on our side. Try again in a moment.',
	home: 'To the overview',
};
