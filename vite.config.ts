import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';

export default defineConfig({
	plugins: [sveltekit()],
	// The engine is a native module: the bundler leaves it to Node.
	ssr: { external: ['@duckdb/node-api'] },
});
