/** The custom properties of app.css that pictures use: [light, dark]. */
export const COLOURS = {
	paper: ['#ffffff', '#14181b'],
	rule: ['#d6d9d5', '#353d43'],
	'rule-strong': ['#8b928c', '#717b83'],
	ink: ['#16191c', '#eceff1'],
	'ink-soft': ['#4d555b', '#aab4bb'],
	mark: ['#12436d', '#6bace6'],
	'mark-2': ['#28a197', '#4cc4ba'],
	'mark-3': ['#801650', '#e08ab8'],
	'mark-4': ['#a285d1', '#b9a2e0'],
	select: ['#f46a25', '#ff8a4c'],
	'select-ink': ['#a83c06', '#ffb58d'],
	'seq-0': ['#eef3f7', '#1d262d'],
	'seq-1': ['#c7dcec', '#1f3d55'],
	'seq-2': ['#8fbbdc', '#235a85'],
	'seq-3': ['#4f93c4', '#2c6ea2'],
	'seq-4': ['#2073bc', '#6bace6'],
	'seq-5': ['#12436d', '#c3e0f7'],
} as const satisfies Record<string, readonly [light: string, dark: string]>;

export type Colour = keyof typeof COLOURS;

/** The colour as a page prints it, so that one picture serves light and dark. */
export const paint = (colour: Colour) => `var(--${colour})`;
