export interface paths {
    "/api/clock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The time that the office goes by */
        get: operations["readClock"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sends a one-time code to a phone */
        post: operations["requestCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/codes/{codeId}/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Signs a resident in with the code */
        post: operations["verifyCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is signed in */
        get: operations["showMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Signs the resident out */
        delete: operations["signOut"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Signs a member of staff in */
        post: operations["signInStaff"];
        /** Signs the member of staff out */
        delete: operations["signOutStaff"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which member of staff is signed in */
        get: operations["showStaff"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/centres/{centreCode}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A centre, its hours, closures and offers */
        get: operations["showCentre"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/centres/{centreCode}/eligibility": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether somebody may book, else when or where they may */
        get: operations["checkEligibility"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/centres/{centreCode}/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Groups with their dates and places */
        get: operations["listPriorityGroups"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scheduling/centres/{centreCode}/days": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Days with what is left on each */
        get: operations["listDays"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scheduling/centres/{centreCode}/days/{date}/slots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Times of one day with seats left */
        get: operations["listSlots"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scheduling/slots/{slotId}/follow-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The second appointment that goes with a first one */
        get: operations["proposeFollowUp"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scheduling/bookings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Bookings by name, 초성, birth date, phone end, number or QR */
        get: operations["findBookings"];
        put?: never;
        /** Books every appointment of an offer, or none */
        post: operations["bookSlots"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scheduling/my-bookings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All bookings of the signed-in resident */
        get: operations["listMyBookings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scheduling/booking-groups/{groupId}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives back the bookings of a group that have not begun */
        post: operations["cancelBookings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scheduling/bookings/{bookingId}/arrival": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Notes that a booked person is here */
        post: operations["checkIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/queueing/kiosk/arrivals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Arrival at a kiosk, by QR or by number and birth date */
        post: operations["checkInAtTheDoor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/queueing/counters/{counterId}/next-call": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Call whoever is first in the line of this counter */
        post: operations["callNext"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/queueing/counters/{counterId}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Close a counter at which nobody is being served */
        post: operations["closeCounter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/queueing/tickets/{ticketId}/completion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Done here; cutting a timed stay short needs a reason */
        post: operations["completeStage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/queueing/visits/{visitId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The ticket of a visit, for whoever checked it in */
        get: operations["findVisit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/queueing/tickets/{ticketId}/departure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The visitor goes home before the end */
        post: operations["leaveLine"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/queueing/counters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Counters and stages of the centre */
        get: operations["listCounters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/queueing/stages/{stage}/line": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Today’s line of one stage, in calling order */
        get: operations["listLine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/queueing/tickets/{ticketId}/miss": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The called person did not come */
        post: operations["missCall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/queueing/counters/{counterId}/opening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Open a counter and work at it */
        post: operations["openCounter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/queueing/tickets/{ticketId}/park": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Set somebody aside with a reason */
        post: operations["parkTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/queueing/board": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the hall screens show, with its place in the sequence */
        get: operations["readBoard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/queueing/my-visit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where I stand today */
        get: operations["readMyVisit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/queueing/tickets/{ticketId}/recall": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Call the same number once more */
        post: operations["recallTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/queueing/tickets/{ticketId}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bring a missed or parked person back */
        post: operations["returnTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/queueing/tickets/{ticketId}/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The called person has come */
        post: operations["startServing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/queueing/tickets/{ticketId}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take back the last step of this ticket */
        post: operations["undoStep"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Messages, newest first */
        get: operations["listMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/realtime/tickets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A ticket of ten minutes for the realtime socket */
        post: operations["issueTopicTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/vaccination/progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Doses given against the goal */
        get: operations["showVaccinationProgress"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Clock: {
            now: string;
            /** @enum {string} */
            mode: "demo" | "live";
            speed: number;
            zone: string;
        };
        CodeRequested: {
            /** Format: uuid */
            codeId: string;
            expiresAt: string;
            resendAfter: string;
        };
        SignedInPerson: {
            /** Format: uuid */
            id: string;
            maskedName: string;
            maskedPhone: string;
            birthDate: string;
        };
        SignedInStaff: {
            staff: {
                /** Format: uuid */
                id: string;
                displayName: string;
                roles: string[];
                permissions: string[];
            };
            centre: {
                code: string;
            };
        };
        Centre: {
            code: string;
            name: string;
            address: string;
            phone: string;
            timezone: string;
            hours: {
                weekday: number;
                opens: string;
                closes: string;
            }[];
            closures: {
                /** Format: date */
                date: string;
                reason: string;
            }[];
            offers: {
                code: string;
                label: string;
            }[];
        };
        Eligibility: {
            /** @enum {string} */
            status: "eligible" | "not-yet" | "elsewhere" | "not-covered";
            group: {
                code: string;
                label: string;
            } | null;
            offers: {
                code: string;
                label: string;
                detail: string;
            }[];
            place: string | null;
            /** Format: date */
            opensOn: string | null;
            /** Format: date */
            startsOn: string | null;
            product: string | null;
            message: string;
        };
        PriorityGroups: {
            groups: {
                code: string;
                label: string;
                /** @enum {string} */
                kind: "age" | "occupation";
                bookingOpens: string | null;
                startsOn: string | null;
                product: string;
                place: string;
            }[];
        };
        Days: {
            asOf: string;
            days: {
                /** Format: date */
                date: string;
                /** @enum {string} */
                state: "open" | "closed" | "full" | "past" | "not-published";
                /** @enum {string|null} */
                level: "many" | "few" | "full" | null;
                left: number;
                capacity: number;
                reason: string | null;
            }[];
            /** Format: date */
            nearest: string | null;
        };
        DaySlots: {
            /** Format: date */
            date: string;
            asOf: string;
            slots: components["schemas"]["Slot"][];
        };
        Slot: {
            /** Format: uuid */
            id: string;
            /** Format: date */
            date: string;
            startsAt: string;
            endsAt: string;
            capacity: number;
            left: number;
            /** @enum {string} */
            level: "many" | "few" | "full";
        };
        FollowUp: {
            rule: {
                days: number;
                label: string;
            } | null;
            /** Format: date */
            earliestOn: string | null;
            proposal: components["schemas"]["Slot"] | null;
            alternatives: components["schemas"]["Slot"][];
        };
        BookingGroup: {
            /** Format: uuid */
            id: string;
            number: string;
            offer: {
                code: string;
                label: string;
            };
            person: {
                maskedName: string;
                maskedPhone: string;
            };
            confirmedAt: string;
            bookings: components["schemas"]["Booking"][];
        };
        Booking: {
            /** Format: uuid */
            id: string;
            number: string;
            step: number;
            service: {
                code: string;
                label: string;
            };
            startsAt: string;
            arriveAt: string;
            endsAt: string;
            /** @enum {string} */
            state: "confirmed" | "arrived" | "fulfilled" | "cancelled" | "no-show";
            centre: {
                code: string;
                name: string;
                address: string;
            };
            qr: string;
        };
        FoundBookings: {
            results: {
                booking: components["schemas"]["Booking"];
                person: {
                    maskedName: string;
                    maskedPhone: string;
                    birthDate: string;
                };
                arrivedAt: string | null;
                /** Format: uuid */
                visitId: string | null;
            }[];
            truncated: boolean;
        };
        Arrival: {
            /** Format: uuid */
            bookingId: string;
            /** Format: uuid */
            visitId: string;
            arrivedAt: string;
        };
        DoorArrival: {
            /** Format: uuid */
            visitId: string;
            booking: {
                number: string;
                startsAt: string;
                maskedName: string;
            };
        };
        TicketView: {
            /** Format: uuid */
            id: string;
            /** @example A012 */
            number: string;
            /** Format: uuid */
            visitId: string;
            stage: string;
            /** @enum {string} */
            state: "waiting" | "called" | "serving" | "done" | "parked" | "missed" | "left";
            person: {
                maskedName: string;
                /** Format: date */
                birthDate: string;
                age: number;
            };
            serviceLabel: string;
            /** Format: date-time */
            appointmentAt: string;
            /** Format: date-time */
            waitingSince: string;
            minutesWaited: number;
            /** Format: date-time */
            calledAt: string | null;
            callCount: number;
            /** Format: uuid */
            counterId: string | null;
            /** Format: date-time */
            dueAt: string | null;
            orderRule: {
                code: string;
                label: string;
            } | null;
            parkedBecause: string | null;
            needs: string[];
        };
        CounterView: {
            /** Format: uuid */
            id: string;
            code: string;
            label: string;
            stage: string;
            /** @enum {string} */
            state: "open" | "closed";
            staff: {
                /** Format: uuid */
                id: string;
                displayName: string;
            } | null;
            current: components["schemas"]["TicketView"] | null;
        };
        Visit: {
            /** Format: uuid */
            id: string;
            /** @example A012 */
            ticket: string;
            /** Format: uuid */
            ticketId: string;
            stage: string;
            stageLabel: string;
            /** @enum {string} */
            state: "waiting" | "called" | "serving" | "done" | "parked" | "missed" | "left";
            peopleAhead: number;
            estimate: components["schemas"]["WaitRange"] | null;
            counterLabel: string | null;
        };
        WaitRange: {
            fromMinutes: number;
            toMinutes: number;
        };
        StageView: {
            code: string;
            label: string;
            /** @enum {string} */
            kind: "called" | "timed";
            minutes: number | null;
            seats: number | null;
        };
        Line: {
            stage: string;
            sequence: number;
            waiting: components["schemas"]["TicketView"][];
            serving: components["schemas"]["TicketView"][];
            done: number;
            parked: components["schemas"]["TicketView"][];
            missed: components["schemas"]["TicketView"][];
        };
        Board: {
            centre: {
                code: string;
                name: string;
            };
            /** Format: date-time */
            asOf: string;
            sequence: number;
            calls: {
                ticketNumber: string;
                stage: string;
                stageLabel: string;
                counterLabel: string;
                /** Format: date-time */
                calledAt: string;
                callSequence: number;
            }[];
            stages: {
                code: string;
                label: string;
                /** @enum {string} */
                kind: "called" | "timed";
                waiting: number;
                serving: number;
                seats: number | null;
                estimate: components["schemas"]["WaitRange"] | null;
            }[];
            next: string[];
            message: string | null;
        };
        MyVisit: {
            visit: {
                /** Format: uuid */
                id: string;
                /** Format: uuid */
                bookingId: string | null;
                bookingNumber: string | null;
                centreCode: string;
                /** @example A012 */
                ticket: string;
                stage: {
                    code: string;
                    label: string;
                };
                /** @enum {string} */
                state: "waiting" | "called" | "serving" | "done" | "parked" | "missed" | "left";
                peopleAhead: number;
                estimate: components["schemas"]["WaitRange"] | null;
                counter: {
                    label: string;
                } | null;
                /** Format: date-time */
                calledAt: string | null;
                callSequence: number;
                /** Format: date-time */
                dueAt: string | null;
                steps: {
                    stage: string;
                    label: string;
                    /** @enum {string} */
                    state: "waiting" | "called" | "serving" | "done" | "parked" | "missed" | "left" | "ahead";
                    /** Format: date-time */
                    startedAt: string | null;
                    /** Format: date-time */
                    endedAt: string | null;
                }[];
            } | null;
            topic: string | null;
            sequence: number;
        };
        VaccinationProgress: {
            baseline: {
                /** Format: date */
                asOf: string;
                first: number;
                second: number;
            } | null;
            since: {
                first: number;
                second: number;
            };
            total: number;
            goal: number | null;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readClock: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Clock"];
                };
            };
        };
    };
    requestCode: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    birthDate: string;
                    phone: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodeRequested"];
                };
            };
        };
    };
    verifyCode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                codeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    code: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        person: components["schemas"]["SignedInPerson"];
                    };
                };
            };
        };
    };
    showMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        person: components["schemas"]["SignedInPerson"];
                    };
                };
            };
        };
    };
    signOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    signInStaff: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    username: string;
                    password: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedInStaff"];
                };
            };
        };
    };
    signOutStaff: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    showStaff: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedInStaff"];
                };
            };
        };
    };
    showCentre: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                centreCode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Centre"];
                };
            };
        };
    };
    checkEligibility: {
        parameters: {
            query: {
                birthDate: string;
                group?: string;
            };
            header?: never;
            path: {
                centreCode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Eligibility"];
                };
            };
        };
    };
    listPriorityGroups: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                centreCode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PriorityGroups"];
                };
            };
        };
    };
    listDays: {
        parameters: {
            query: {
                offer: string;
                from: string;
                to: string;
            };
            header?: never;
            path: {
                centreCode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Days"];
                };
            };
        };
    };
    listSlots: {
        parameters: {
            query: {
                offer: string;
            };
            header?: never;
            path: {
                centreCode: string;
                date: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DaySlots"];
                };
            };
        };
    };
    proposeFollowUp: {
        parameters: {
            query: {
                offer: string;
            };
            header?: never;
            path: {
                slotId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FollowUp"];
                };
            };
        };
    };
    findBookings: {
        parameters: {
            query: {
                search: string;
                on?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FoundBookings"];
                };
            };
        };
    };
    bookSlots: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    offer: string;
                    slotIds: string[];
                    group?: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        group: components["schemas"]["BookingGroup"];
                    };
                };
            };
        };
    };
    listMyBookings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        groups: components["schemas"]["BookingGroup"][];
                    };
                };
            };
        };
    };
    cancelBookings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                groupId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BookingGroup"];
                };
            };
        };
    };
    checkIn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                bookingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Arrival"];
                };
            };
        };
    };
    checkInAtTheDoor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    qr: string;
                } | {
                    bookingNumber: string;
                    birthDate: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DoorArrival"];
                };
            };
        };
    };
    callNext: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                counterId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ticket: components["schemas"]["TicketView"] | null;
                    };
                };
            };
        };
    };
    closeCounter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                counterId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CounterView"];
                };
            };
        };
    };
    completeStage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                ticketId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason?: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ticket: components["schemas"]["TicketView"];
                    };
                };
            };
        };
    };
    findVisit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                visitId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Visit"];
                };
            };
        };
    };
    leaveLine: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                ticketId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ticket: components["schemas"]["TicketView"];
                    };
                };
            };
        };
    };
    listCounters: {
        parameters: {
            query?: {
                centre?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        stages: components["schemas"]["StageView"][];
                        counters: components["schemas"]["CounterView"][];
                    };
                };
            };
        };
    };
    listLine: {
        parameters: {
            query?: {
                centre?: string;
            };
            header?: never;
            path: {
                stage: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Line"];
                };
            };
        };
    };
    missCall: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                ticketId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ticket: components["schemas"]["TicketView"];
                    };
                };
            };
        };
    };
    openCounter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                counterId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CounterView"];
                };
            };
        };
    };
    parkTicket: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                ticketId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ticket: components["schemas"]["TicketView"];
                    };
                };
            };
        };
    };
    readBoard: {
        parameters: {
            query?: {
                centre?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Board"];
                };
            };
        };
    };
    readMyVisit: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyVisit"];
                };
            };
        };
    };
    recallTicket: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                ticketId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ticket: components["schemas"]["TicketView"];
                    };
                };
            };
        };
    };
    returnTicket: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                ticketId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ticket: components["schemas"]["TicketView"];
                    };
                };
            };
        };
    };
    startServing: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                ticketId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ticket: components["schemas"]["TicketView"];
                    };
                };
            };
        };
    };
    undoStep: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                ticketId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ticket: components["schemas"]["TicketView"];
                    };
                };
            };
        };
    };
    listMessages: {
        parameters: {
            query?: {
                page?: number;
                state?: "pending" | "sending" | "sent" | "failed" | "unknown" | "not-sent";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            purpose: string;
                            purposeLabel: string;
                            recipient: string;
                            body: string;
                            bytes: number;
                            /** @enum {string} */
                            kind: "SMS" | "LMS";
                            /** @enum {string} */
                            state: "pending" | "sending" | "sent" | "failed" | "unknown" | "not-sent";
                            /** Format: date-time */
                            notBefore: string;
                            /** Format: date-time */
                            notAfter: string;
                            /** Format: date-time */
                            sentAt: string | null;
                            attempts: number;
                            reason: string | null;
                            /** Format: date-time */
                            createdAt: string;
                        }[];
                        page: number;
                        pages: number;
                        total: number;
                        counts: {
                            pending: number;
                            sent: number;
                            failed: number;
                            notSent: number;
                        };
                    };
                };
            };
        };
    };
    issueTopicTicket: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    topics: string[];
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        token: string;
                        /** Format: date-time */
                        expiresAt: string;
                    };
                };
            };
        };
    };
    showVaccinationProgress: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VaccinationProgress"];
                };
            };
        };
    };
}
