import { defineConfig } from '@playwright/test';

const port = 4173;

export default defineConfig({
	testDir: 'tests/e2e',
	outputDir: 'test-results/e2e',
	workers: 2,
	retries: 0,
	forbidOnly: true,
	reporter: [['list'], ['json']],
	use: {
		baseURL: `http://localhost:${port}`,
		launchOptions: {
			executablePath: process.env.CHROMIUM_PATH || undefined,
			args: [
				'--no-sandbox',
				'--disable-background-networking',
				'--disable-component-update',
				'--disable-sync',
				'--no-first-run',
			],
		},
	},
	webServer: {
		command: `"${process.execPath}" build/index.js`,
		url: `http://localhost:${port}/healthz`,
		env: {
			PORT: String(port),
			ORIGIN: `http://localhost:${port}`,
			HERKOMST_BUILD: process.env.HERKOMST_BUILD ?? 'data/build',
		},
		stdout: 'pipe',
	},
});
