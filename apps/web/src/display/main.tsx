import { QueryClientProvider } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import { adoptDeviceToken } from '../api/device-token.ts';
import { createQueryClient } from '../api/query.ts';
import '../ui/global.css';
import './display.css';
import { DisplayPage } from './display-page.tsx';
import { adoptKnownTheme } from './theme.ts';

const { code } = adoptDeviceToken('display');
adoptKnownTheme();
createRoot(document.getElementById('root')!).render(
  <QueryClientProvider client={createQueryClient()}>
    <DisplayPage code={code} />
  </QueryClientProvider>,
);
