import { expect, test } from '@playwright/test';

test('the question is asked by keyboard alone', async ({ page }) => {
	await page.goto('/en');
	await page.keyboard.press('Tab');
	await expect(page.locator(':focus')).toHaveAttribute('href', /^#/);
	const phrase = page.locator('summary', { hasText: 'any violation' });
	for (let presses = 0; presses < 40; presses += 1) {
		if (await phrase.evaluate((element) => element === document.activeElement)) break;
		await page.keyboard.press('Tab');
	}
	await expect(phrase).toBeFocused();
	await page.keyboard.press('Enter');
	await page.keyboard.press('Tab');
	await expect(page.locator(':focus')).toHaveJSProperty('tagName', 'SELECT');
	await page.keyboard.type('Vague answer on source');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/violationType=ACC-SRC/);
});
