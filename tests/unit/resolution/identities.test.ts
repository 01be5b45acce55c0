import { expect, test } from 'vitest';
import { identitiesOf } from '../../../ingest/resolution/identities.ts';
import { normalise } from '../../../ingest/resolution/normalise.ts';

/** Names, each with a website behind a bar where one is given → the groups that merge. */
function groups(names: string[]): string[][] {
	const written = names.map((text) => {
		const [name = '', website] = text.split(' | ');
		return { name: normalise(name), websites: new Set(website ? [website] : []) };
	});
	const identities = identitiesOf(written);
	return [...Map.groupBy(written, ({ name }) => identities.get(name.written)).values()]
		.map((group) => group.map(({ name }) => name.written).sort())
		.sort();
}

test.each`
	names                                                  | merged                                                       | why
	${['Fable', 'FABLE Inc.', 'Fable LLC']}                | ${[['FABLE Inc.', 'Fable', 'Fable LLC']]}                    | ${'one country'}
	${['Fable Inc.', 'Fable GmbH']}                        | ${[['Fable GmbH'], ['Fable Inc.']]}                          | ${'two countries'}
	${['Fable', 'Fable Inc.', 'Fable, LLC', 'Fable GmbH']} | ${[['Fable'], ['Fable GmbH'], ['Fable Inc.', 'Fable, LLC']]} | ${'a bare name joins neither of two'}
	${['Data Inc.', 'Data, Inc', 'Data LLC']}              | ${[['Data Inc.', 'Data, Inc'], ['Data LLC']]}                | ${'one generic word'}
	${['Fable UG | fable-services', 'Fable | fable']}      | ${[['Fable'], ['Fable UG']]}                                 | ${'other form and other website'}
	${['Fable UG | fable', 'Fable | fable']}               | ${[['Fable', 'Fable UG']]}                                   | ${'one website'}
	${['Fable Inc. | fable', 'FABLE, INC. | myfable']}     | ${[['FABLE, INC.', 'Fable Inc.']]}                           | ${'one form and two websites'}
`('$why', ({ names, merged }) => {
	expect(groups(names)).toEqual(merged);
	expect(groups([...names].reverse())).toEqual(merged);
});
