import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** The working app under /app/ and the style of the public pages; with `ssr`, the server from app/main.ts. */
export default defineConfig(({ isSsrBuild }) => ({
  plugins: [react()],
  build: isSsrBuild
    ? { target: 'node20', emptyOutDir: true, rollupOptions: { output: { format: 'es' } } }
    : {
        target: 'es2022',
        emptyOutDir: true,
        manifest: 'manifest.json',
        assetsDir: 'assets',
        rollupOptions: { input: ['app/web/main.tsx', 'app/web/public.css'] },
      },
}))
