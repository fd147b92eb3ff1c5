import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { previewQuery, type Line } from './messages-api.ts';

const PAUSE_MS = 250;

/** The server's word on what is being written, asked for when the hands rest. */
export function usePreview(line: Line, body: string) {
  const [asked, setAsked] = useState(body);
  useEffect(() => {
    const timer = setTimeout(() => setAsked(body), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [body]);
  const preview = useQuery(previewQuery(line, asked));
  return {
    ...preview,
    isCurrent: asked === body && !preview.isPlaceholderData && preview.data !== undefined,
  };
}
