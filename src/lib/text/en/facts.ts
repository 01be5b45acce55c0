export const facts = {
	complaints: { one: ' complaint', other: ' complaints' },
	within: ' (rounded; at most {bound} off)',
	covered: ' {period}: for these choices only whole years are published',
	since: ' since {period}, when this vendor was first named',
	tips: '; tips and other reports, {count} more (at most {bound} off), are not included',
	up: ' · {least} to {most} % more than {before}',
	up_most: ' · more than {before}, by at most {most} %',
	up_open: ' · at least {least} % more than {before}',
	up_somewhat: ' · more than {before}; rounding leaves open by how much',
	down: ' · {least} to {most} % fewer than {before}',
	down_most: ' · fewer than {before}, by at most {most} %',
	unclear:
		' · {count} {before} (at most {bound} off): after rounding it can not be said whether the number rose or fell',
	/** The period compared with, behind “more than” or a number. */
	than: 'in {period}',
	no_before: ' · no figure for {period} to compare with',
	named: {
		one: ' · {count} vendor is named, the others are counted together',
		other: ' · {count} vendors are named, the others are counted together',
	},
	none_named: ' · no vendor is named',
	as_at: ' · as at {date}',
	no_count: 'No complaint counts are published about {vendor} in this period.',
	no_year: 'For these choices only whole years are published, and no year had ended in this period.',
	totals_only: 'This release has too few complaints to break down: it holds totals only.',
};
