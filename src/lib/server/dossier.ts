import type { AssertionAttributeCode } from '../domain/assertion-attributes.ts';
import type { Words } from '../text/words.ts';
import { sectionGroups, type StatementGroup } from './conflicts.ts';
import { attributeLabel, type Statement } from './record.ts';

/** What an authority or court decides about a vendor, as against what it says or does on the way there. */
const actAttributes: ReadonlySet<string> = new Set<AssertionAttributeCode>([
	'decision_date',
	'finding',
	'infringed_article',
	'fine',
	'penalty_payment',
	'fine_collection',
	'order',
	'compliance_deadline',
	'compliance',
	'ruling',
	'damages',
]);

export const dossierParts = ['acts', 'claims', 'said'] as const;
export type DossierPart = (typeof dossierParts)[number];

const isAct = ({ attribute, role }: Statement) =>
	actAttributes.has(attribute) && (role === 'regulator' || role === 'court');

/**
 * The part of a vendor's page that a statement belongs to. What contradicts stands together: beside a claim of the vendor where
 * there is one, for that is what a reader looks for, else with the act, else with what others say.
 */
export const dossierPartOf = ({ statements }: StatementGroup): DossierPart => {
	if (statements.some(({ role }) => role === 'vendor')) return 'claims';
	return statements.some(isAct) ? 'acts' : 'said';
};

/** Acts, claims and what others say, each by attribute; a part without statements is left out. */
export const dossierSections = (words: Words, groups: readonly StatementGroup[]) =>
	dossierParts.flatMap((part) => {
		const of_part = groups.filter((group) => dossierPartOf(group) === part);
		const { title, lead } = words.text.vendor[part];
		const has_conflict = of_part.some(({ is_conflict }) => is_conflict);
		return of_part.length === 0
			? []
			: [
					{
						id: part,
						title,
						lead: has_conflict ? `${lead} ${words.text.vendor.differ}` : lead,
						sections: sectionGroups(of_part).map(({ attribute, groups: placed }) => ({
							title: attributeLabel(words, attribute),
							groups: placed,
						})),
					},
				];
	});

interface VendorPage {
	parts: { id: string }[];
	timeline: { figure_id: string } | null;
	is_heard: boolean;
	replies: object[];
}

/** The places of the page, in their order. */
export const contentsOf = (
	{ text }: Words,
	{ parts, timeline, is_heard, replies }: VendorPage,
): { href: string; label: string }[] => {
	const { vendor, figures } = text;
	const has = (id: string) => parts.some((part) => part.id === id);
	const has_replies = is_heard || replies.length > 0;
	return [
		...(timeline ? [{ href: `#${timeline.figure_id}`, label: figures.timeline.title }] : []),
		{ href: '#acts', label: vendor.acts.title },
		...(has('claims') ? [{ href: '#claims', label: vendor.claims.title }] : []),
		{ href: '#filings', label: vendor.filings },
		...(has_replies ? [{ href: '#replies', label: vendor.replies }] : []),
		...(has('said') ? [{ href: '#said', label: vendor.said.title }] : []),
	];
};
