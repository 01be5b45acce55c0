export const methodology = {
	title: 'Methodology',
	lead: 'What these figures count, how they are protected, and what they can not tell.',
	counted: {
		title: 'What is counted',
		text: [
			'A figure is a number of complaints by date of registration. Tips and other reports are counted apart.',
			'A complaint may be about several violation types and sources. It counts once in each, and once in every total; so types do not add up to the total.',
			'A complaint is what someone alleges. It says nothing about whether a vendor broke the law.',
		],
	},
	rounding: {
		title: 'How figures are rounded',
		text: [
			'Every published figure is a multiple of {rounding_base} and is rounded once, with a secret key that belongs to the complaints in it. The same complaints give the same figure in every table and every release.',
			'No figure is more than {greatest_error} off. A shown 0 means 0 to {greatest_error}; a shown figure above 0 means at least one complaint.',
			'The chance of rounding up grows with the remainder, so figures are right on average.',
		],
		example_title: 'A worked example',
		example: 'True number',
		low: 'Shown, if rounded down',
		high: 'Shown, if rounded up',
		chance: 'Chance of rounding up (%)',
	},
	bounds: {
		title: 'How sure a figure is',
		text: [
			'A figure made of several cells adds up their bounds: four quarters may be four times {greatest_error} off. Where a table has whole years, the year is one cell and stays within {greatest_error}.',
			'A rise or fall is stated only where the two figures can not overlap; then the smallest and largest change that fit both are given.',
		],
	},
	naming: {
		title: 'When a vendor is named',
		text: [
			'A vendor is named with its complaints only after at least {naming_complainants} different people complained, it was heard, and a decision to name it was recorded. All others count together as other vendors.',
			'Its complaints count under its name from that quarter on; earlier ones stay with the others. Its reply is shown.',
			'Vendors in the public record are named because published acts or reports name them.',
		],
	},
	closed: {
		title: 'Which periods are shown',
		text: [
			'Only quarters and years that have ended, in releases that do not change afterwards. Single days, places and texts of complaints are never published.',
			'A release with fewer than {release_complaints} complaints holds totals only.',
		],
		period: 'This release holds {first} to {last}, as at {as_of}.',
	},
	computed: {
		title: 'What rules conclude',
		text: [
			'Rules compare dates and other facts of a complaint with the law and conclude what the file shows, no more. No figure on these public pages counts their conclusions: they help staff to choose what to look at.',
			'Whether an answer to an access request is vague is read by the program, in Dutch, English, French and German. It reads the first {answer_characters} characters; a longer answer is not called vague for what stands behind them, nor is an answer in another language.',
			'That reading was compared with answers that others wrote and labelled, and on which nobody tuned it.',
		],
	},
	answers: {
		source_specificity: 'How well it is read where data came from',
		recipient_specificity: 'How well it is read who received data',
		labelled: 'As labelled (rows) and as read (columns)',
		not_told: 'Not told',
		precision:
			'Of {all} answers that were read as vague, {right} are ({percent} %; with 95 % certainty {lower} to {upper} %).',
		recall:
			'Of {all} answers that are vague, {right} were read so ({percent} %; with 95 % certainty {lower} to {upper} %).',
	},
	unknown: {
		title: 'What is not known',
		text: [
			'How many people were affected and did not complain.',
			'How large a vendor is: a large or well-known vendor draws more complaints. Campaigns and news draw them too.',
			'Whether an allegation is true: only findings of authorities in the public record say so, with their appeal state.',
		],
	},
	figures: { title: 'Figures about this release', figure: 'Figure', value: 'Value' },
	definitions: {
		title: 'Definitions',
		text: 'Every violation type and data source has a page with its definition.',
	},
	tables: {
		title: 'The published tables',
		lead: 'These tables are all there is. A question that none of them can answer gets no answer.',
		table: 'Table',
		dimensions: 'By',
		period_type: 'Per',
		quarter: 'quarter',
		year: 'year',
		columns: {
			vendor: 'vendor',
			data_source: 'data source',
			violation_type: 'violation type',
			violation_group: 'group of violation types',
			complainant_country: 'country of the complainant',
			kind: 'kind of report',
			outcome: 'outcome',
			waiting_band: 'waiting time',
		},
	},
};
