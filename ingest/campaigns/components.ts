/** Which texts hang together, directly or through others (union–find). */
export class Components {
	private readonly parent: Int32Array;

	constructor(count: number) {
		this.parent = Int32Array.from({ length: count }, (_, index) => index);
	}

	/** The member that stands for the component: always its lowest number. */
	of(index: number): number {
		let at = index;
		for (;;) {
			const parent = this.parent[at] ?? at;
			if (parent === at) return at;
			const above = this.parent[parent] ?? parent;
			this.parent[at] = above;
			at = above;
		}
	}

	join(left: number, right: number): void {
		const [a, b] = [this.of(left), this.of(right)];
		if (a < b) this.parent[b] = a;
		else if (b < a) this.parent[a] = b;
	}
}
