export type paths = Record<string, never>;
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description A number is called to a counter; a repeated call has the next call sequence */
        "ticket-called": {
            topic: string;
            /** @description Rises by one with each message of the topic; who sees a gap fetches the snapshot */
            sequence: number;
            /** @constant */
            name: "ticket-called";
            /**
             * Format: date-time
             * @description When it happened, by the clock of the office
             */
            at: string;
            body: {
                /** @example A012 */
                ticketNumber: string;
                stage: string;
                stageLabel: string;
                counterLabel: string;
                callSequence: number;
            };
        };
        /** @description Something else about a line changed: fetch it again */
        "line-changed": {
            topic: string;
            /** @description Rises by one with each message of the topic; who sees a gap fetches the snapshot */
            sequence: number;
            /** @constant */
            name: "line-changed";
            /**
             * Format: date-time
             * @description When it happened, by the clock of the office
             */
            at: string;
            body: {
                stage: string;
                /** @description Where the visitor goes from here, if on to another line */
                nextStage: string | null;
                /** @example completed */
                change: string;
            };
        };
        /** @description Something that screens show besides the lines changed: fetch the board again */
        "board-changed": {
            topic: string;
            /** @description Rises by one with each message of the topic; who sees a gap fetches the snapshot */
            sequence: number;
            /** @constant */
            name: "board-changed";
            /**
             * Format: date-time
             * @description When it happened, by the clock of the office
             */
            at: string;
            body: {
                /** @enum {string} */
                what: "message" | "zone" | "screen";
            };
        };
        /** @description Something changed that this zone does not show; only the sequence goes on */
        elsewhere: {
            topic: string;
            /** @description Rises by one with each message of the topic; who sees a gap fetches the snapshot */
            sequence: number;
            /** @constant */
            name: "elsewhere";
            /**
             * Format: date-time
             * @description When it happened, by the clock of the office
             */
            at: string;
            body: Record<string, never>;
        };
        /** @description Somebody at a kiosk asks for staff */
        "help-called": {
            topic: string;
            /** @description Rises by one with each message of the topic; who sees a gap fetches the snapshot */
            sequence: number;
            /** @constant */
            name: "help-called";
            /**
             * Format: date-time
             * @description When it happened, by the clock of the office
             */
            at: string;
            body: {
                place: string;
            };
        };
        /** @description Somebody of the staff goes to the kiosk that called */
        "help-answered": {
            topic: string;
            /** @description Rises by one with each message of the topic; who sees a gap fetches the snapshot */
            sequence: number;
            /** @constant */
            name: "help-answered";
            /**
             * Format: date-time
             * @description When it happened, by the clock of the office
             */
            at: string;
            body: {
                place: string;
            };
        };
        /** @description Few people are left before the visitor’s turn */
        "turn-near": {
            topic: string;
            /** @description Rises by one with each message of the topic; who sees a gap fetches the snapshot */
            sequence: number;
            /** @constant */
            name: "turn-near";
            /**
             * Format: date-time
             * @description When it happened, by the clock of the office
             */
            at: string;
            body: {
                ticketNumber: string;
                stage: string;
                stageLabel: string;
                peopleAhead: number;
            };
        };
        /** @description The time of a stay is over and the visitor waits to be let go */
        "stay-over": {
            topic: string;
            /** @description Rises by one with each message of the topic; who sees a gap fetches the snapshot */
            sequence: number;
            /** @constant */
            name: "stay-over";
            /**
             * Format: date-time
             * @description When it happened, by the clock of the office
             */
            at: string;
            body: {
                ticketNumber: string;
                stage: string;
            };
        };
        /** @description Somebody on the floor calls for help; staff only */
        "alarm-raised": {
            topic: string;
            /** @description Rises by one with each message of the topic; who sees a gap fetches the snapshot */
            sequence: number;
            /** @constant */
            name: "alarm-raised";
            /**
             * Format: date-time
             * @description When it happened, by the clock of the office
             */
            at: string;
            body: {
                /** Format: uuid */
                alarmId: string;
                kind: string;
                kindLabel: string;
                place: string;
                ticketNumber: string | null;
            };
        };
        /** @description Somebody is on the way, or called for the same help once more; staff only */
        "alarm-answered": {
            topic: string;
            /** @description Rises by one with each message of the topic; who sees a gap fetches the snapshot */
            sequence: number;
            /** @constant */
            name: "alarm-answered";
            /**
             * Format: date-time
             * @description When it happened, by the clock of the office
             */
            at: string;
            body: {
                /** Format: uuid */
                alarmId: string;
            };
        };
        /** @description The help is over, or was not needed; staff only */
        "alarm-settled": {
            topic: string;
            /** @description Rises by one with each message of the topic; who sees a gap fetches the snapshot */
            sequence: number;
            /** @constant */
            name: "alarm-settled";
            /**
             * Format: date-time
             * @description When it happened, by the clock of the office
             */
            at: string;
            body: {
                /** Format: uuid */
                alarmId: string;
                outcome: string;
            };
        };
        TopicMessage: components["schemas"]["ticket-called"] | components["schemas"]["line-changed"] | components["schemas"]["board-changed"] | components["schemas"]["elsewhere"] | components["schemas"]["help-called"] | components["schemas"]["help-answered"] | components["schemas"]["turn-near"] | components["schemas"]["stay-over"] | components["schemas"]["alarm-raised"] | components["schemas"]["alarm-answered"] | components["schemas"]["alarm-settled"];
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
