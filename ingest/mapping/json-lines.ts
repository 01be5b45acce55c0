/** The place of a value in a JSON file: the keys and list positions that lead to it. */
export type JsonPath = readonly PropertyKey[];

/** What is wrong in a JSON text, and on which line (1-based). */
export interface JsonFault {
	line: number;
	message: string;
}

export interface JsonLines {
	/** The line of a value, or of the nearest thing around it that is there. */
	lineOf(path: JsonPath): number;
	/** The first place where the text is no JSON, or where a key stands twice in one object; null when there is none. */
	fault: JsonFault | null;
}

const joined = (path: JsonPath): string => JSON.stringify(path.map(String));
const blank = /\s*/y;
const text = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const scalar = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/** Finds on which line each value of a JSON text (RFC 8259) starts. A key that stands twice would hide the first: it is a fault. */
export function jsonLines(source: string): JsonLines {
	const places = new Map<string, number>();
	let at = 0;
	const lineAt = (place: number): number => source.slice(0, place).split('\n').length;
	const fail = (message: string, place = at): never => {
		throw new JsonError({ line: lineAt(place), message });
	};
	const take = (pattern: RegExp): string | null => {
		pattern.lastIndex = at;
		const found = pattern.exec(source)?.[0] ?? null;
		at += found?.length ?? 0;
		return found;
	};
	const expect = (mark: string, where: string): void => {
		if (source[at] !== mark) fail(`${mark} is missing ${where}`);
		at += 1;
		take(blank);
	};
	const list = (close: string, where: string, item: (index: number) => void): void => {
		at += 1;
		take(blank);
		for (let index = 0; source[at] !== close; index += 1) {
			if (index > 0) expect(',', `between two values ${where}`);
			item(index);
		}
		expect(close, where);
	};
	const member = (path: JsonPath, keys: Set<string>): void => {
		const start = at;
		const key = take(text) ?? fail('a key in double quotes is missing');
		const name = JSON.parse(key) as string;
		if (keys.has(name)) fail(`${name} stands there more than once`, start);
		keys.add(name);
		take(blank);
		expect(':', `after ${key}`);
		value([...path, name], start);
	};
	const value = (path: JsonPath, start = at): void => {
		places.set(joined(path), start);
		const keys = new Set<string>();
		if (source[at] === '{') list('}', 'of an object', () => member(path, keys));
		else if (source[at] === '[') list(']', 'of a list', (index) => value([...path, index]));
		else if (take(text) === null && take(scalar) === null) fail('a value is missing, or is no JSON');
		take(blank);
	};
	const lineOf = (path: JsonPath): number => {
		for (let length = path.length; length >= 0; length -= 1) {
			const place = places.get(joined(path.slice(0, length)));
			if (place !== undefined) return lineAt(place);
		}
		return 1;
	};
	try {
		take(blank);
		value([]);
		if (at < source.length) fail('something stands after the end');
		return { lineOf, fault: null };
	} catch (cause) {
		if (cause instanceof JsonError) return { lineOf, fault: cause.fault };
		throw cause;
	}
}

class JsonError extends Error {
	readonly fault: JsonFault;

	constructor(fault: JsonFault) {
		super(fault.message);
		this.fault = fault;
	}
}
