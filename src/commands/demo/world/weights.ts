/** Reads `NL:58|FR:20`: items with their weights, in the order written. */
export const weightsOf = (text: string): [string, number][] =>
	text
		.split('|')
		.filter(Boolean)
		.map((pair) => {
			const [item = '', weight = ''] = pair.split(':');
			if (!item || !(Number(weight) > 0)) throw new Error(`invalid weight: ${pair}`);
			return [item, Number(weight)];
		});
