import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [react()],
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
  server: { proxy: { '/api': 'http://127.0.0.1:3000' } },
});
