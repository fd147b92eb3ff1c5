import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { createQueryClient } from '../api/query.ts';
import { startLanguages } from '../i18n/index.ts';
import { Announcer } from './announcer.tsx';
import './global.css';

/** Puts a face on the page with the texts, the queries and the live regions that all faces share. */
export async function mount(face: ReactNode, { mayChooseLanguage = false } = {}): Promise<void> {
  await startLanguages(mayChooseLanguage);
  createRoot(document.getElementById('root')!).render(
    <StrictMode>
      <QueryClientProvider client={createQueryClient()}>
        <Announcer>{face}</Announcer>
      </QueryClientProvider>
    </StrictMode>,
  );
}
