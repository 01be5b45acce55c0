import { spawn } from 'node:child_process';

/** Runs a Node program with this Node, its output shown; resolves to its exit code. A program that can not start is code 1. */
export function runNode(args: string[], environment: NodeJS.ProcessEnv = process.env): Promise<number> {
	return run(process.execPath, args, environment);
}

export function run(
	command: string,
	args: string[],
	environment: NodeJS.ProcessEnv = process.env,
): Promise<number> {
	return new Promise((resolve) => {
		const child = spawn(command, args, { stdio: 'inherit', env: environment });
		child.on('error', () => resolve(1));
		child.on('exit', (code) => resolve(code ?? 1));
	});
}
