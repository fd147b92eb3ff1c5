import { BrowserRouter } from 'react-router';
import { mount } from '../ui/mount.tsx';
import { OutboxPage } from './outbox-page.tsx';

void mount(
  <BrowserRouter>
    <OutboxPage />
  </BrowserRouter>,
);
