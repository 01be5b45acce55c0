/** How far a reading is, in words: `120,000 rows, 25,000 a second, 4 s left`. What remains is told once there is a second to judge by. */
export function rateText(count: number, expected: number | null, seconds: number): string {
	const rows = `${count.toLocaleString('en')} rows`;
	if (seconds < 1) return rows;
	const rate = Math.round(count / seconds);
	const told = `${rows}, ${rate.toLocaleString('en')} a second`;
	if (expected === null || rate === 0) return told;
	return `${told}, ${durationText(Math.max(0, expected - count) / rate)} left`;
}

/** Seconds as a person says them: `4 s`, `2 min 5 s`, `1 h 10 min`. */
export function durationText(seconds: number): string {
	const whole = Math.round(seconds);
	if (whole < 60) return `${whole} s`;
	if (whole < 3600) return `${Math.floor(whole / 60)} min ${whole % 60} s`;
	return `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} min`;
}
