import { expect, test } from '@playwright/test';

test.use({ javaScriptEnabled: false });

test('a journalist without JavaScript asks about a vendor, reads the numbers, and cites them', async ({
	page,
}) => {
	await page.goto('/');
	await expect(page).toHaveURL(/\/en$/);
	await expect(page.getByText('Demonstration')).toBeVisible();

	// The question is a sentence; a phrase opens and chooses.
	await page.locator('summary', { hasText: 'all vendors' }).click();
	await page.locator('details[open] select[name=vendor]').selectOption({ label: 'Contactfable' });
	await page.locator('details[open]').getByRole('button').click();
	await expect(page).toHaveURL(/[?&]vendor=demo-contactfable/);
	await expect(page.locator('summary', { hasText: 'Contactfable' })).toBeVisible();

	// The same numbers stand in the table under the picture and in the download.
	const trend = page.locator('figure#trend');
	await trend.locator('summary', { hasText: 'Table' }).click();
	const rows = await trend.locator('tbody tr').allInnerTexts();
	expect(rows.length).toBeGreaterThan(20);
	const download = await page.request.get(
		(await trend.getByRole('link', { name: 'CSV' }).getAttribute('href')) ?? '',
	);
	expect(download.headers()['content-type']).toContain('text/csv');
	const lines = (await download.text()).trim().split(/\r?\n/);
	expect(lines.length - 1).toBe(rows.length);
	const lastCount = rows.at(-1)?.split(/\s+/)[1];
	expect(lines.at(-1)?.replaceAll('"', '').split(',')[1]).toBe(lastCount);
	const picture = await page.request.get(
		(await trend.getByRole('link', { name: 'SVG' }).getAttribute('href')) ?? '',
	);
	expect(picture.headers()['content-type']).toContain('image/svg+xml');

	// The other language asks the same question.
	await page.getByRole('link', { name: 'Nederlands' }).click();
	await expect(page).toHaveURL(/\/nl\?.*vendor=demo-contactfable/);
	await expect(page.locator('html')).toHaveAttribute('lang', 'nl');

	// A citation names the release.
	await page.getByRole('link', { name: /Vaste link/ }).click();
	await expect(page).toHaveURL(/release=2026q3-[0-9a-f]{8}/);
});

test('every count is a multiple of five, in every table of the overview', async ({ page }) => {
	await page.goto('/en');
	for (const figure of await page.locator('figure').all()) {
		const [caption, ...cells] = await figure.locator('th[scope=col], td.number').allInnerTexts();
		const within = await figure.locator('th[scope=col]').allInnerTexts();
		if (within.length === 0) continue;
		const column = within.findIndex((name) => name === 'Complaints');
		if (column < 0) continue;
		const counts = await figure.locator(`tbody tr > :nth-child(${column + 1})`).allInnerTexts();
		expect(counts.length, caption).toBeGreaterThan(0);
		for (const count of counts)
			expect(Number(count.replaceAll(/[^\d]/g, '')) % 5, `${caption}: ${count} ${cells.length}`).toBe(0);
	}
});

test('a question that no table answers says so and offers one that has an answer', async ({ page }) => {
	await page.goto(
		'/en?vendor=demo-contactfable&dataSource=LI-RES&violationType=LAW-VIS&from=2024Q1&until=2025Q4',
	);
	const offers = page.getByRole('main').getByRole('link');
	expect(await offers.count()).toBeGreaterThan(0);
	await expect(page.getByRole('main')).not.toContainText(/undefined|NaN|null/);
});

test('a wrong question gets a sentence for every mistake, and nothing of the inside', async ({ page }) => {
	const response = await page.goto("/en?vendor=nobody&from=2031Q9&colour=x' or 1=1 --");
	expect(response?.status()).toBe(400);
	const text = await page.getByRole('main').innerText();
	expect(text).toContain('colour');
	expect(text).not.toMatch(/select |duckdb|at \w+ \(|node_modules/i);
});
