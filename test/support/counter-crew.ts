import type { Office } from './office.ts';
import { Colleague } from './story.ts';

export interface Post {
  who: Colleague;
  counterId: string;
}

/** Staff at the counters of a stage, each counter open. */
export const openPosts = async (
  office: Office,
  username: string,
  stage: string,
  count: number,
): Promise<Post[]> => {
  const posts: Post[] = [];
  for (let at = 1; at <= count; at++) {
    const who = await new Colleague(office).signsIn(username);
    posts.push({ who, counterId: await who.opensCounter(`${stage}-${at}`) });
  }
  return posts;
};

export interface Called {
  post: Post;
  ticket: { id: string; number: string; orderRule: { code: string; label: string } | null };
}

/** Everybody presses "next" in the same moment; who was called, and by whom. */
export const callTogether = async (
  posts: readonly Post[],
): Promise<{ called: Called[]; refused: string[] }> => {
  const answers = await Promise.all(
    posts.map(async (post) => ({
      post,
      answer: await post.who.post(`/api/queueing/counters/${post.counterId}/next-call`, {}),
    })),
  );
  return {
    called: answers.flatMap(({ post, answer }) =>
      answer.status === 200 && answer.body.ticket ? [{ post, ticket: answer.body.ticket }] : [],
    ),
    refused: answers.flatMap(({ answer }) => (answer.status === 200 ? [] : [answer.body.code as string])),
  };
};
