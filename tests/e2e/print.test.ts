import { expect, test } from '@playwright/test';

test('printed, a page is its question, figures and sources', async ({ page }) => {
	await page.goto('/en?vendor=demo-leadfable');
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('form .sentence')).toContainText('Leadfable');
	await expect(page.locator('figure svg:visible').first()).toBeVisible();
	await expect(page.getByText(/^Source: Herkomst/)).toBeVisible();
	for (const navigation of await page.locator('nav').all()) await expect(navigation).toBeHidden();
	for (const tools of await page.locator('figure .tools').all()) await expect(tools).toBeHidden();
});

test('a page names its own address, and the same page in the other language', async ({ page }) => {
	await page.goto('/en?vendor=demo-leadfable');
	await page.getByRole('link', { name: 'Permanent link' }).click();
	const canonical = (await page.locator('link[rel=canonical]').getAttribute('href')) ?? '';
	expect(canonical).toMatch(/\/en\?.*vendor=demo-leadfable/);
	expect(canonical).not.toContain('release');
	await expect(page.locator('link[hreflang=nl]')).toHaveAttribute('href', canonical.replace('/en', '/nl'));
	await expect(page.locator('meta[name=description]')).toHaveAttribute('content', /Leadfable/);
});

test('no page needs a script, and none is sent', async ({ page }) => {
	await page.goto('/en');
	await expect(page.locator('script')).toHaveCount(0);
});
