import { expect, test, type Page } from '@playwright/test';

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('a journalist reads how the notice of a vendor changed, in both languages, and cites it', async ({
		page,
	}) => {
		await page.goto('/en');
		await page.getByRole('link', { name: 'Filings', exact: true }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Filings');

		// The list is a sentence: a phrase opens and chooses, and the address says what is shown.
		await page.locator('summary', { hasText: 'all vendors' }).click();
		await page.locator('details[open]').getByLabel('Contactfable').check();
		await page.locator('details[open]').getByRole('button').click();
		await expect(page).toHaveURL(/\/en\/filings\?vendor=demo-contactfable$/);
		await page.locator('summary', { hasText: 'of any kind' }).click();
		await page.locator('details[open]').getByLabel('Privacy notice').check();
		await page.locator('details[open]').getByRole('button').click();
		await expect(page).toHaveURL(/vendor=demo-contactfable&filingType=NOTICE$/);
		const rows = page.locator('main tbody tr');
		const received = (await rows.allInnerTexts()).map((text) => /\d{4}(?=\s)/.exec(text)?.[0] ?? '');
		expect(received.length).toBeGreaterThanOrEqual(3);
		expect(received).toEqual(received.toSorted().toReversed());
		await expect(page.getByText(`${received.length} filings, newest first.`)).toBeVisible();
		await expect(rows.first()).toContainText('fictional');

		// One filing: what it states, and what changed since the one before it.
		await rows.first().getByRole('link', { name: 'Privacy notice' }).click();
		await expect(page.getByRole('heading', { level: 1 })).toContainText(
			'Contactfable: Privacy notice, version 3',
		);
		await expect(page.getByText('made up for the demonstration')).toBeVisible();
		await expect(page.getByRole('link', { name: 'Domain-name register (WHOIS)' })).toHaveAttribute(
			'href',
			'/en/data-sources/WHOIS',
		);
		const changes = page.getByRole('region', { name: /^What changed from version 2 .* to version 3/ });
		await expect(changes.getByRole('row', { name: /Language of the notice added French/ })).toBeVisible();
		await expect(
			changes.getByRole('row', { name: /Item in the notice added Retention period/ }),
		).toBeVisible();

		await page.getByRole('link', { name: 'Nederlands' }).click();
		await expect(page.getByRole('heading', { name: 'Eerder en later' })).toBeVisible();
		await expect(
			page.getByRole('row', { name: /Taal van de privacyverklaring toegevoegd Frans/ }),
		).toBeVisible();
		await page.getByRole('link', { name: /^Privacyverklaring, versie 2/ }).click();
		await expect(page).toHaveURL(/\/nl\/filings\/demo-filing-102$/);
		await page.getByRole('link', { name: /Vaste link/ }).click();
		await expect(page).toHaveURL(/demo-filing-102\?release=2026q3-[0-9a-f]{8}/);
		await expect(page.getByRole('heading', { level: 1 })).toContainText('versie 2');
	});

	test('a question that no filing answers says so and leads back to all', async ({ page }) => {
		await page.goto('/nl/filings?vendor=demo-leadfable');
		await expect(page.getByRole('main')).toContainText('Geen openbare opgave voldoet hieraan.');
		await page.getByRole('link', { name: 'Alle openbare opgaven' }).click();
		await expect(page).toHaveURL(/\/nl\/filings$/);
		await expect(page.locator('main tbody tr').first()).toBeVisible();
	});

	test('a wrong address is refused with the nearest right one', async ({ page }) => {
		const response = await page.goto('/en/filings?vendor=demo-contactfable&filingType=BROKER&colour=red');
		expect(response?.status()).toBe(400);
		await expect(page.getByRole('main')).toContainText('filingType');
		await expect(page.getByRole('main')).toContainText('colour');
		await page.getByRole('main').getByRole('link').first().click();
		await expect(page).toHaveURL(/\/en\/filings\?vendor=demo-contactfable$/);
	});
});

test('no confidential filing has a page or a row', async ({ page, request }) => {
	for (const filing_id of ['demo-filing-105', 'demo-filing-402', 'nothing'])
		expect((await request.get(`/en/filings/${filing_id}`)).status()).toBe(404);
	await page.goto('/en/filings');
	const links = await page
		.locator('main tbody th a')
		.evaluateAll((all) => all.map((one) => one.getAttribute('href')));
	expect(links).toContain('/en/filings/demo-filing-205');
	expect(links).not.toContain('/en/filings/demo-filing-105');
});

const tabTo = async (page: Page, wanted: ReturnType<Page['locator']>) => {
	for (let presses = 0; presses < 60; presses += 1) {
		if (await wanted.evaluate((element) => element === document.activeElement)) return;
		await page.keyboard.press('Tab');
	}
	await expect(wanted).toBeFocused();
};

test('the list is narrowed and a filing opened by keyboard alone', async ({ page }) => {
	await page.goto('/en/filings');
	await tabTo(page, page.locator('summary', { hasText: 'whether or not they add up' }));
	await page.keyboard.press('Enter');
	await page.keyboard.press('Tab');
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/en\/filings\?onlyConflicts=true$/);
	await expect(page.locator('summary', { hasText: 'only where something does not add up' })).toBeVisible();

	await page.goto('/en/filings');
	await tabTo(page, page.locator('main tbody th a').first());
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { name: 'What does not add up' })).toBeVisible();
	await tabTo(page, page.getByRole('region', { name: 'Figures' }));
});

test('a dossier holds acts with their appeal, claims, filings and one timeline', async ({ page }) => {
	await page.goto('/en/vendors/demo-leadfable');
	const acts = page.locator('section#acts');
	await expect(acts).toContainText('EUR 180,000');
	await expect(acts).toContainText('Objection pending');
	await page.goto('/en/vendors/demo-contactfable');
	await expect(page.locator('section#claims')).toContainText('publicly accessible sources');
	await page.getByRole('navigation', { name: 'On this page' }).getByRole('link', { name: 'Filings' }).click();
	await expect(page).toHaveURL(/#filings$/);
	await expect(page.locator('figure[id^=timeline]')).toHaveCount(1);
	await page.locator('figure[id^=timeline] summary').click();
	await expect(page.locator('figure[id^=timeline]')).toContainText('Privacy notice, version 3');
	await page.locator('section#filings').getByRole('link', { name: 'These filings in the list' }).click();
	await expect(page).toHaveURL(/\/en\/filings\?vendor=demo-contactfable$/);
});
