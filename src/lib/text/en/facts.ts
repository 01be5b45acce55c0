export const facts = {
	complaints: { one: ' complaint', other: ' complaints' },
	within: ' (within {bound})',
	covered: ' in {period}; for these choices the tables go by closed year',
	since: ' since {period}, when this vendor was first named',
	tips: '; another {count} tips and other reports are not counted (within {bound})',
	up: ' · up by {least} to {most} % on {period}',
	up_open: ' · up by at least {least} % on {period}',
	down: ' · down by {least} to {most} % on {period}',
	unclear:
		' · {before} in {period} (within {bound}): rounded as they are, the figures do not tell whether the number rose or fell',
	no_before: ' · no figure for {period}',
	named: {
		one: ' · {count} vendor named, the others together',
		other: ' · {count} vendors named, the others together',
	},
	as_at: ' · as at {date}',
	no_count: 'No complaint counts are published about {vendor} in this period.',
	no_year: 'For these choices the tables go by closed year, and no year had closed in this period.',
};
