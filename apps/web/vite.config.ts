import react from '@vitejs/plugin-react';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { defineConfig, type Plugin } from 'vite';

/** Compresses once what the server would otherwise compress for everybody, or not at all. */
function compressed(): Plugin {
  return {
    name: 'compressed',
    apply: 'build',
    async writeBundle({ dir = 'dist' }) {
      for (const name of await readdir(dir, { recursive: true })) {
        if (!/\.(js|css|svg)$/.test(name)) continue;
        const content = await readFile(join(dir, name));
        await writeFile(join(dir, `${name}.gz`), gzipSync(content));
        await writeFile(join(dir, `${name}.br`), brotliCompressSync(content));
      }
    },
  };
}

export default defineConfig({
  plugins: [react(), compressed()],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2022',
    // The content security policy allows fonts and icons only as files of our own.
    assetsInlineLimit: 0,
    rolldownOptions: {
      // Only RJSF's helper for its own tests asks for it; it is shaken off with that helper.
      external: ['@rjsf/validator-ajv8'],
      output: {
        codeSplitting: {
          groups: [
            { name: 'react', test: /node_modules\/(react|react-dom|scheduler|react-router)\// },
            {
              name: 'forms',
              test: /node_modules\/(@rjsf|@cfworker|markdown-to-jsx|jsonpointer|fast-uri|@x0k)\//,
            },
          ],
        },
      },
    },
  },
  // With live reload the pages come from here and the rest from a server that runs beside.
  server: { proxy: { '/api': process.env['API'] ?? 'http://127.0.0.1:3000' } },
});
