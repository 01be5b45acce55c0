/** Keeps the results that were asked for last, up to a number of them. What fails is not kept. */
export class RecentlyUsed<Result> {
	readonly #most: number;
	readonly #results = new Map<string, Promise<Result>>();

	constructor(most: number) {
		this.#most = most;
	}

	/** The kept result of the key, else the one that `make` gives. */
	get(key: string, make: () => Promise<Result>): Promise<Result> {
		const result = this.#results.get(key) ?? this.#made(key, make);
		this.#results.delete(key);
		this.#results.set(key, result);
		const [oldest] = this.#results.keys();
		if (this.#results.size > this.#most && oldest !== undefined) this.#results.delete(oldest);
		return result;
	}

	#made(key: string, make: () => Promise<Result>): Promise<Result> {
		const result = make();
		result.catch(() => this.#results.delete(key));
		return result;
	}
}
