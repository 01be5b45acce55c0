/** The patterns that a pattern chooses between: tried one after another, so that each can be checked alone and what they cost adds up. */
export function alternativesOf(pattern: string): string[] {
	const parts: string[] = [''];
	let depth = 0;
	let is_class = false;
	for (let at = 0; at < pattern.length; at += 1) {
		const unit = pattern.charAt(at);
		if (unit === '|' && depth === 0 && !is_class) {
			parts.push('');
			continue;
		}
		if (unit === '[') is_class = true;
		else if (unit === ']') is_class = false;
		else if (unit === '(' && !is_class) depth += 1;
		else if (unit === ')' && !is_class) depth -= 1;
		parts.push(`${parts.pop()}${unit === '\\' ? pattern.slice(at, (at += 1) + 1) : unit}`);
	}
	return parts;
}
