import { QueryClientProvider } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import { adoptDeviceToken } from '../api/device-token.ts';
import { homeCentre } from '../api/home-centre.ts';
import { createQueryClient } from '../api/query.ts';
import '../ui/global.css';
import './display.css';
import { DisplayPage } from './display-page.tsx';
import { adoptTheme } from './theme.ts';

adoptDeviceToken('display');
adoptTheme();
createRoot(document.getElementById('root')!).render(
  <QueryClientProvider client={createQueryClient()}>
    <DisplayPage centre={homeCentre()} />
  </QueryClientProvider>,
);
