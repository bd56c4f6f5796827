import { spawn } from 'node:child_process';

/** The built server on a free port, with its data in `dataDir`; answers its address and how to end it. */
export async function startServer(dataDir) {
  const server = spawn(process.execPath, ['apps/api/dist/main.js'], {
    env: { ...process.env, PORT: '0', DATA_DIR: dataDir, LOG_LEVEL: 'warn', NODE_ENV: 'development' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const address = await new Promise((resolve, reject) => {
    server.once('exit', () => reject(new Error('The server ended before it listened')));
    server.stdout.on('data', (chunk) => {
      const found = /http:\/\/[\d.:]+/.exec(String(chunk));
      if (found) resolve(found[0]);
    });
  });
  return {
    address,
    stop: () => new Promise((resolve) => server.once('exit', resolve) && server.kill('SIGTERM')),
  };
}
