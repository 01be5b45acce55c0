import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { languages, pages } from './pages.ts';

for (const language of languages)
	for (const path of pages)
		test(`${language}${path || ' overview'} is accessible, light and dark`, async ({ page }) => {
			const messages: string[] = [];
			page.on('console', (message) => {
				if (['error', 'warning'].includes(message.type())) messages.push(message.text());
			});
			page.on('pageerror', (error) => messages.push(error.message));
			for (const colorScheme of ['light', 'dark'] as const) {
				await page.emulateMedia({ colorScheme });
				await page.goto(`/${language}${path}`);
				const { violations } = await new AxeBuilder({ page })
					.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
					.analyze();
				expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
			}
			await expect(page.locator('h1')).toHaveCount(1);
			await expect(page.getByText(language === 'en' ? 'Demonstration:' : 'Demonstratie:')).toBeVisible();
			expect(await page.title()).not.toBe('');
			// The content security policy holds on every page: a breach would be a message here.
			expect(messages).toEqual([]);
		});

test('every page fits 390 pixels', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	for (const language of languages)
		for (const path of pages) {
			await page.goto(`/${language}${path}`);
			const overflow = await page.evaluate(
				() => document.documentElement.scrollWidth - document.documentElement.clientWidth,
			);
			expect(overflow, `/${language}${path}`).toBe(0);
		}
});
