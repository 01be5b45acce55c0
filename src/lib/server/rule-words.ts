import type { Language } from '../domain/label.ts';
import { decidedBy } from '../domain/violation-types/decided-by.ts';
import { lawWords } from '../text/law-words.ts';
import type { Words } from '../text/words.ts';
import type { StatedRule } from './questions/rules.ts';

interface Item {
	term: string;
	text: string;
}

/** How a violation type is decided: by rules, with what proves and refutes it, or by which act of a person. */
export const ruleWords = ({ lang, text }: Words, violation_type: string, rules: StatedRule[]): Item[] => {
	const { reference } = text;
	const act: Readonly<Record<string, Readonly<Record<Language, string>>>> = decidedBy;
	const decided = act[violation_type];
	if (decided) return [{ term: reference.decided_by, text: decided[lang] }];
	return rules.flatMap((rule) => [
		{ term: reference.rule, text: `${rule[`why_${lang}`]} (${lawWords(lang, rule.law)})` },
		{ term: reference.proves, text: rule[`proves_${lang}`] },
		{ term: reference.refutes, text: rule[`refutes_${lang}`] },
	]);
};
