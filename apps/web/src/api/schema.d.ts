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
    "/api/identity/dependants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** For whom the resident books */
        get: operations["listDependants"];
        put?: never;
        /** Registers somebody the resident books for */
        post: operations["registerDependant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/dependants/consent-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Asks somebody on their own phone whether the resident may book for them */
        post: operations["requestCareConsent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/dependants/{personId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends booking for somebody */
        post: operations["endCare"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/carers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who books for the resident */
        get: operations["listCarers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/carers/{carerId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraws the consent to be booked for */
        post: operations["withdrawConsent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/people/{personId}/carers/{carerId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends it for somebody without a phone, who told the office */
        post: operations["endCareByStaff"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/device-pairings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A six-digit code for a new device to show */
        post: operations["askForPairing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/device-pairings/mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the device was taken on, and its token */
        get: operations["readPairing"];
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
    "/api/visit-pass": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lets this browser follow the visit of a slip until the end of its day */
        post: operations["openVisitPass"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scheduling/centres/{centreCode}/help": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Interpreters and the shuttle bus with its stops */
        get: operations["showHelp"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scheduling/shuttle/my-rides": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which bus the resident and those they care for take */
        get: operations["listMyRides"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scheduling/centres/{centreCode}/shuttle-runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Buses of a day by hub, and how full they are */
        get: operations["listShuttleRuns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scheduling/centres/{centreCode}/shuttle-waiting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who found no seat on the bus of a day */
        get: operations["listShuttleWaiting"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scheduling/shuttle/runs/{runId}/manifest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who takes a bus */
        get: operations["showManifest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scheduling/shuttle/runs/{runId}/manifest.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who takes a bus, as a file for spreadsheets */
        get: operations["downloadManifest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scheduling/centres/{centreCode}/shuttle-timetables": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What leaves a hub, now and from later days on */
        get: operations["listTimetables"];
        put?: never;
        /** What leaves a hub from a day on */
        post: operations["editTimetable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scheduling/bulk-moves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Bulk moves of a centre, newest first */
        get: operations["listBulkMoves"];
        put?: never;
        /** What a change of interval would do to whom */
        post: operations["proposeBulkMove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scheduling/bulk-moves/choices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Services and ready-made decisions */
        get: operations["listBulkMoveChoices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scheduling/bulk-moves/{moveId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A bulk move and how far it has come */
        get: operations["showBulkMove"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scheduling/bulk-moves/{moveId}/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** People of a bulk move, masked */
        get: operations["listBulkMovePeople"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scheduling/bulk-moves/{moveId}/people.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everybody of a bulk move, masked, as a file */
        get: operations["downloadBulkMovePeople"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scheduling/bulk-moves/{moveId}/undo.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was moved from where, by ids */
        get: operations["downloadBulkMoveUndo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scheduling/bulk-moves/{moveId}/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Publishes the days that the proposal could want and proposes anew */
        post: operations["publishForBulkMove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scheduling/bulk-moves/{moveId}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Puts the rule in force and begins to move */
        post: operations["confirmBulkMove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scheduling/bulk-moves/{moveId}/turn": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Pauses, resumes, undoes or drops */
        post: operations["steerBulkMove"];
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
    "/api/scheduling/calendars/{centreCode}/days": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Plan, seats and bookings of a stretch of days */
        get: operations["listCalendarDays"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scheduling/calendars/{centreCode}/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Weekly hours, shares, policies and intervals, dated */
        get: operations["showCalendarRules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scheduling/calendars/{centreCode}/special-dates/{year}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Holidays, closures and special days of a year */
        get: operations["showSpecialDates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scheduling/calendars/{centreCode}/policies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A number that holds from a day on */
        post: operations["setPolicy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scheduling/calendars/{centreCode}/change-proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Changes of the calendar that were carried out, newest first */
        get: operations["listChanges"];
        put?: never;
        /** Whom a change of the calendar would reach; changes nothing */
        post: operations["proposeChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scheduling/change-proposals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A proposal, its counts and how far it is carried out */
        get: operations["showChange"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scheduling/change-proposals/{id}/days": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a proposal does to each day */
        get: operations["listChangedDays"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scheduling/change-proposals/{id}/days/{date}/lanes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Each time of a day before and after */
        get: operations["showChangedDay"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scheduling/change-proposals/{id}/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whom a proposal reaches, masked; the look is noted */
        get: operations["listChangedBookings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scheduling/change-proposals/{id}/application": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Carries out a proposal as it was shown, or refuses */
        post: operations["applyChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scheduling/change-proposals/{id}/discard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Puts a proposal away */
        post: operations["discardChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scheduling/change-proposals/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Puts rules, seats and people back where that is still possible */
        post: operations["undoChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scheduling/change-proposals/{id}/undo-file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was changed, as a file; no names */
        get: operations["downloadUndoFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scheduling/centres": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The centres with their nearest free day */
        get: operations["listCentres"];
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
    "/api/scheduling/holds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Keeps times for some minutes, replacing an earlier hold */
        post: operations["holdSeats"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scheduling/holds/mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the signed-in resident holds at this moment */
        get: operations["showMyHold"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scheduling/holds/{holdId}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Turns a hold into bookings */
        post: operations["confirmHold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scheduling/holds/{holdId}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lets go of a hold */
        post: operations["releaseHold"];
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
        /** Bookings of the signed-in resident and of people they care for */
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
        /** Gives back the bookings of a group that have not begun, or some of them */
        post: operations["cancelBookings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scheduling/bookings/{bookingId}/move-options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What moving an appointment means for the one that follows */
        get: operations["showMoveOptions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scheduling/bookings/{bookingId}/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives an appointment another time, and the one that follows it too */
        post: operations["moveBooking"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scheduling/bookings/{bookingId}/family-move-options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What moving everybody who was booked together means for the appointments that follow */
        get: operations["showFamilyMoveOptions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scheduling/bookings/{bookingId}/family-move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives everybody who was booked together another time, all of them or nobody */
        post: operations["moveFamily"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scheduling/links/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a link in a message is for */
        get: operations["showLink"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scheduling/links/{token}/move-options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What moving an appointment by link means */
        get: operations["showLinkMoveOptions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scheduling/links/{token}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cancels by the link of a message */
        post: operations["cancelByLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scheduling/links/{token}/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Moves an appointment by the link of a message */
        post: operations["moveByLink"];
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
    "/api/scheduling/door-code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The code of this minute, for a screen at the door */
        get: operations["showDoorCode"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scheduling/presence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** At which centre this phone has read the code */
        get: operations["showPresence"];
        put?: never;
        /** Takes the code that a phone read at the door */
        post: operations["provePresence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scheduling/presence/bookings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What I could check in for here */
        get: operations["listBookingsAtTheDoor"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scheduling/presence/arrivals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Arrival by one’s own phone inside the building */
        post: operations["checkInByPhone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scheduling/opening-notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Asks for a message once booking opens for them */
        post: operations["leaveOpeningNotice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scheduling/opening-notices/mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the signed-in resident waits to hear of */
        get: operations["listMyOpeningNotices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scheduling/opening-notices/{noticeId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** They want no message any more */
        post: operations["endOpeningNotice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scheduling/standby/rule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How leftover seats of today are given out */
        get: operations["showStandbyRule"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scheduling/standby/mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where the signed-in resident stands today */
        get: operations["showMyStandby"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scheduling/standby/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Joins the line of today */
        post: operations["joinStandby"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scheduling/standby/entries/leave": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Leaves the line */
        post: operations["leaveStandby"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scheduling/standby/offers/{offerId}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes the seat that was offered */
        post: operations["acceptStandbyOffer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scheduling/standby/offers/{offerId}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives the offered seat back */
        post: operations["declineStandbyOffer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scheduling/standby/links/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The offer that a link from a message is for */
        get: operations["showStandbyLink"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scheduling/standby/links/{token}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes the seat that was offered */
        post: operations["acceptStandbyLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scheduling/standby/links/{token}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives the offered seat back */
        post: operations["declineStandbyLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scheduling/standby/board": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Places of today, the line, how many accept */
        get: operations["showStandbyBoard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scheduling/standby/line": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who waits, in the order of offers */
        get: operations["listStandbyLine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scheduling/standby/offers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Offers of today, the newest first */
        get: operations["listStandbyOffers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scheduling/standby/no-shows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is late or did not come on a day */
        get: operations["listNoShows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scheduling/standby/bars": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who may not stand by, until when */
        get: operations["listStandbyBars"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scheduling/standby/announcements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Offers leftover seats of today to the line */
        post: operations["announcePlaces"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scheduling/standby/stop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes back the places that nobody was offered */
        post: operations["stopStandby"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scheduling/standby/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Who may stand by beside those who may book */
        post: operations["widenStandby"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scheduling/standby/bars/{barId}/lift": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lets somebody stand by again, with a reason */
        post: operations["liftBar"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** People by name, 초성, birth date, phone, its last four digits, booking number or QR */
        get: operations["searchDeskPeople"];
        put?: never;
        /** Makes somebody known who calls for the first time */
        post: operations["registerCaller"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/people/{personId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A person, masked, and whether they may book now */
        get: operations["showDeskPerson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/people/{personId}/bookings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Bookings of a person, or those they made for others */
        get: operations["listDeskBookings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/people/{personId}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All that happened around a person */
        get: operations["listDeskHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/people/{personId}/reveal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The whole phone number, for a reason that is noted */
        post: operations["revealPhone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Keeps what a caller was told */
        post: operations["noteCall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/bookings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Books what is missing of an offer for somebody */
        post: operations["bookForCaller"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/bookings/{bookingId}/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives appointments of somebody another time */
        post: operations["moveForCaller"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/booking-groups/{groupId}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives appointments of somebody back */
        post: operations["cancelForCaller"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/booking-groups/{groupId}/restoration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Books the times of an own cancellation anew, if they are still free */
        post: operations["restoreBookings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/walk-ins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Adds a seat of today for somebody who is here without a booking */
        post: operations["addWalkIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/centres": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Centres this desk books for, its own first */
        get: operations["listDeskCentres"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/centres/{centreCode}/days": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Days with staff and online seats left, apart */
        get: operations["listDeskDays"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/centres/{centreCode}/days/{date}/slots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Times of a day with staff and online seats left */
        get: operations["listDeskSlots"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/slots/{slotId}/follow-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The appointment that follows one at this time */
        get: operations["proposeDeskFollowUp"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/walk-in-slots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Today's running slot and the next */
        get: operations["listWalkInSlots"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/queueing/counters/{counterId}/skills": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let a counter serve other services */
        post: operations["changeSkills"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/queueing/arrivals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Here now, by the pass that a scanner read */
        post: operations["confirmArrivalByPass"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/queueing/visits/{visitId}/arrival": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Here now, seen by staff */
        post: operations["confirmArrival"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/queueing/my-visits/{visitId}/arrival": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Here now, by the code that my phone read at the door */
        post: operations["confirmMyArrival"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/queueing/walk-in-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** When numbers are given out: today, later and before */
        get: operations["listWalkInRules"];
        put?: never;
        /** Decide when numbers are given out from a day on */
        post: operations["decideWalkInRule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/queueing/how-busy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How busy a centre is now and usually is */
        get: operations["showHowBusy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/queueing/numbers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give the next number of a service */
        post: operations["takeNumber"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/queueing/my-numbers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a number for today before coming */
        post: operations["takeNumberFromHome"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/queueing/alarms/{alarmId}/coming": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** I am on my way */
        post: operations["answerAlarm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/queueing/tickets/{ticketId}/stay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The usual or the long stay for this person */
        post: operations["chooseStay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/queueing/alarms/{alarmId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The help is over, or was not needed */
        post: operations["endAlarm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/queueing/tickets/{ticketId}/stay-extension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make somebody’s stay longer, with the reason */
        post: operations["extendStay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/queueing/tickets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Today’s ticket with this number, whatever became of it */
        get: operations["findTicket"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/queueing/alarms/open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Calls for help that have not ended */
        get: operations["listOpenAlarms"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/queueing/alarms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every call for help, the latest first */
        get: operations["listAlarms"];
        put?: never;
        /** Call everybody on the floor for help */
        post: operations["raiseAlarm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/queueing/tickets/{ticketId}/repair": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say where somebody really is, with the reason */
        post: operations["repairTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/queueing/stages/{stage}/seats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many seats a stage has: today, later and before */
        get: operations["listStageSeats"];
        put?: never;
        /** Decide how many seats a stage has from a day on */
        post: operations["decideStageSeats"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/queueing/my-visits/{visitId}/near-text": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** One text message when the turn of this visit is near, or none */
        put: operations["askForNearText"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/queueing/board-messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lines of the screens: now, ahead and over */
        get: operations["listBoardMessages"];
        put?: never;
        /** Put a line on the screens, at its times */
        post: operations["writeBoardMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/queueing/board-messages/{messageId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change a line, or put one on again */
        put: operations["changeBoardMessage"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/queueing/board-messages/{messageId}/stop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a line off the screens now */
        post: operations["stopBoardMessage"];
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
    "/api/queueing/help-calls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who calls for staff and waits */
        get: operations["listHelpCalls"];
        put?: never;
        /** Calls staff to this kiosk */
        post: operations["callStaff"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/queueing/help-calls/mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What became of the last call of this kiosk */
        get: operations["showMyHelpCall"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/queueing/help-calls/{helpId}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says that one goes there */
        post: operations["answerHelpCall"];
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
    "/api/queueing/floor-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How the floor is run: today, later and before */
        get: operations["listFloorRules"];
        put?: never;
        /** Decide how the floor is run from a day on */
        post: operations["decideFloorRule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/queueing/zones": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Zones of a centre, and what they can show */
        get: operations["listZones"];
        put?: never;
        /** Add a zone */
        post: operations["addZone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/queueing/zones/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change what a zone shows and where it points */
        put: operations["changeZone"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/queueing/zones/{code}/removal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Remove a zone in which no screen hangs */
        post: operations["removeZone"];
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
    "/api/queueing/my-visits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where I and the people I care for stand today */
        get: operations["listMyVisits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/queueing/tickets/{ticketId}/steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happened to a ticket, the latest first */
        get: operations["listTicketSteps"];
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
    "/api/queueing/counters/{counterId}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Pause a counter; the last one of a line only when confirmed */
        post: operations["pauseCounter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/queueing/counters/{counterId}/resumption": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Go on after a pause */
        post: operations["resumeCounter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/queueing/breaks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who pauses when on a day */
        get: operations["listBreaks"];
        put?: never;
        /** Plan breaks; a line is left without a counter only when confirmed */
        post: operations["planBreaks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/queueing/breaks/{breakId}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a planned break out of the plan */
        post: operations["withdrawBreak"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/queueing/visits/{visitId}/slips": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The slip of a visit of today, to be printed */
        post: operations["printSlip"];
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
        /** All that a centre’s screens show, for its staff, with its place in the sequence */
        get: operations["readBoard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/queueing/control-room": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where everybody is, who needs a look, and how the day goes beside its plan */
        get: operations["readControlRoom"];
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
    "/api/queueing/zone-board": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the screens of one zone show */
        get: operations["readZoneBoard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/queueing/counters/{counterId}/assignment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let a counter work for another line, or several */
        post: operations["reassignCounter"];
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
    "/api/queueing/screens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Screens of a centre, and when each was last heard of */
        get: operations["listScreens"];
        put?: never;
        /** Take on the screen that shows this code */
        post: operations["pairScreen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/queueing/screens/{deviceId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Rename a screen, move it, change how it shows and speaks */
        put: operations["changeScreen"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/queueing/screens/{deviceId}/removal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a screen’s token away; it shows a code again */
        post: operations["removeScreen"];
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
    "/api/queueing/tickets/{ticketId}/transfer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Move somebody to another counter, line or lane, or back into the line, with a reason */
        post: operations["transferTicket"];
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
    "/api/casework/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Cases of the own department, the most urgent first */
        get: operations["listCases"];
        put?: never;
        /** Takes in a case */
        post: operations["receiveCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/casework/cases/colleagues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Units and people a case may be handed to */
        get: operations["listCaseColleagues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/casework/cases/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One case with its history */
        get: operations["showCase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/casework/cases/{id}/contact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The applicant’s whole name and number, with a reason */
        post: operations["revealCaseContact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/casework/cases/{id}/assignment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hands a case to a unit or one of its people */
        post: operations["assignCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/casework/cases/{id}/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begins the work on a case */
        post: operations["startCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/casework/cases/{id}/extension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives a case more time */
        post: operations["extendCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/casework/cases/{id}/supplement-request": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Asks the applicant for what is missing */
        post: operations["askSupplement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/casework/cases/{id}/supplement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What was missing is there */
        post: operations["supplementCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/casework/cases/{id}/completion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answers a case */
        post: operations["finishCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/casework/cases/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sends a case back for good */
        post: operations["returnCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/casework/cases/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The applicant takes a case back */
        post: operations["withdrawCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/casework/cases/{id}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Keeps a remark in the history of a case */
        post: operations["noteOnCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/casework/kinds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What may be asked for, and what that needs */
        get: operations["listCaseKinds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/casework/my-cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the signed-in resident asked for */
        get: operations["listMyCases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/casework/my-cases/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far a case of the signed-in resident is */
        get: operations["showMyCase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/casework/my-cases/{number}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes one’s own case back */
        post: operations["withdrawMyCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/casework/statistics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Cases by kind, a day, and how many in time */
        get: operations["countCases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/casework/overdue-checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Checks of what is late, the newest first */
        get: operations["listOverdueChecks"];
        put?: never;
        /** Checks now what is late or nearly so */
        post: operations["checkOverdue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/casework/overdue-checks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What each unit is told by a check */
        get: operations["showOverdueLetters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/casework/late-handlers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who was late, for the auditor */
        get: operations["listLateHandlers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/casework/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Terms, fees and papers of the own kinds */
        get: operations["listCaseRules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/casework/rules/{kind}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sets what holds for a kind from a day on */
        post: operations["saveCaseRule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/casework/rules/{kind}/{effectiveFrom}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Takes back a rule that is not in force yet */
        delete: operations["removeCaseRule"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/surveys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What my department asks people */
        get: operations["listSurveys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/surveys/{code}/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What people answered in a month */
        get: operations["readSurveyReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/surveys/{code}/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How people are asked: later, now and before */
        get: operations["listSurveyRules"];
        put?: never;
        /** Decide how people are asked from a day on */
        post: operations["decideSurveyRule"];
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
    "/api/notifications/my-messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Texts that went to my phone, newest first */
        get: operations["listMyMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/operations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Providers, what waits and what was given up */
        get: operations["readOperations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/operations/parked-work": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reactions given up after the twelfth failure */
        get: operations["listParkedWork"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/operations/parked-work/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Has given up reactions tried anew */
        post: operations["retryParkedWork"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/operations/parked-work/discard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives reactions up for good, with a reason */
        post: operations["discardParkedWork"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/operations/dead-messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Failed and unknown messages, without people */
        get: operations["listDeadMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/operations/dead-messages/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Has messages tried anew while there is time */
        post: operations["retryMessages"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/operations/dead-messages/discard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes messages off the list, with a reason */
        post: operations["discardMessages"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/operations/dead-messages/{messageId}/settlement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says what became of a message nobody knew of */
        post: operations["settleMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications/message-report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What became of the messages of some days */
        get: operations["readMessageReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications/message-report/waiting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What waits at this moment */
        get: operations["readWaitingMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications/message-report/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The report as a file, with a reason */
        post: operations["exportMessageReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications/wordings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is worded, in a language and on a way */
        get: operations["listWordedPurposes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications/wordings/line": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A wording in force, with those that are coming */
        get: operations["readWording"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications/wordings/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who wrote what and when, newest first */
        get: operations["listWordingVersions"];
        put?: never;
        /** A new wording, from now or a later moment on */
        post: operations["saveWording"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications/wordings/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends a centre's own wording or a Kakao notice */
        post: operations["endWording"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications/wordings/versions/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes back a wording that is not yet in force */
        post: operations["withdrawWording"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications/wordings/versions/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Brings an older wording back as a new version */
        post: operations["returnToWording"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications/wordings/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A wording filled in, and what is wrong with it */
        post: operations["previewWording"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications/wordings/test-sends": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sends a wording to the own phone, as a test */
        post: operations["sendWordingTest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications/push/key": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The key with which a browser may agree to pushes */
        get: operations["readPushKey"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications/push/subscription": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** This browser agrees to be told until the day ends */
        put: operations["subscribeToPush"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications/push/subscription/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** This browser wants to be told no more */
        post: operations["endPush"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications/people/{personId}/contact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which texts somebody does without */
        get: operations["readContactOfPerson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications/people/{personId}/contact/{choice}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Writes down what a caller does without */
        put: operations["setContactChoice"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications/people/{personId}/contact/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Nobody writes to them any more */
        post: operations["endContact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications/people/{personId}/contact/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** It was a mistake */
        post: operations["resumeContact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications/my-choices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which texts I do without */
        get: operations["listMyContactChoices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications/my-choices/{choice}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Does without a kind of texts, or wants them again */
        put: operations["setMyContactChoice"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications/timings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** When a centre tells what about visits */
        get: operations["listMessageTimings"];
        put?: never;
        /** Tells it at another time, from a day on */
        post: operations["decideMessageTiming"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications/timings/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** How many waiting messages it would time anew */
        post: operations["previewMessageTiming"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications/unreached": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who could not be reached, the newest first */
        get: operations["listUnreached"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications/unreached/{messageId}/number": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The number to phone, with the reason */
        post: operations["revealUnreachedNumber"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications/unreached/{messageId}/call": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** What became of the call */
        put: operations["notePhoneCall"];
        post?: never;
        /** Takes a slip back */
        delete: operations["undoPhoneCall"];
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
    "/api/vaccination/openings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Rules of who may book, those open first */
        get: operations["listOpenings"];
        put?: never;
        /** Adds a rule */
        post: operations["addOpening"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/vaccination/openings/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who changed which rule, newest first */
        get: operations["listOpeningChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/vaccination/openings/trial": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What somebody would be told at a time */
        get: operations["tryOpenings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/vaccination/openings/{code}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Changes a rule; its earlier version stays readable */
        post: operations["changeOpening"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/vaccination/openings/{code}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends a rule now, or withdraws it before it opens */
        post: operations["endOpening"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/vaccination/openings/{code}/invited": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes in a list of invited people, all or nothing */
        post: operations["uploadInvited"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/vaccination/plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Plan, capacity, booked and done per month, with a scenario */
        get: operations["showVaccinationPlan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/vaccination/plan/months": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sets the plan from a month on */
        post: operations["changeVaccinationPlan"];
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
    "/api/passport/situations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What has to be brought in which situation */
        get: operations["listPassportSituations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/passport/applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes in an application and its fee */
        post: operations["applyForPassport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/passport/fees": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a passport costs today */
        get: operations["listPassportFees"];
        put?: never;
        /** Decide a fee from a day on */
        post: operations["decidePassportFee"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/passport/fees/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Fees before, now and later */
        get: operations["listPassportFeeHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/passport/online-renewal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether a passport can be renewed online */
        get: operations["showOnlineRenewal"];
        put?: never;
        /** Decide who may renew online from a day on */
        post: operations["decideOnlineRenewal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/passport/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Passports at a stage */
        get: operations["listPassportsByStage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/passport/cases/advance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes passports to their next stage */
        post: operations["advancePassports"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/passport/cases/step-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a slip back */
        post: operations["stepPassportsBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/passport/cases/{id}/collection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hands a passport over */
        post: operations["collectPassport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/passport/receipts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The register of fees */
        get: operations["listPassportReceipts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/passport/receipts/{id}/refund": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives a fee back */
        post: operations["refundPassportFee"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/passport/closings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Closes today’s register */
        post: operations["closePassportDay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/passport/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Applied, collected and other matters */
        get: operations["reportPassports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/civil-affairs/help-points": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Issuing machines and guides of today */
        get: operations["listHelpPoints"];
        put?: never;
        /** A machine or guides from a day on */
        post: operations["addHelpPoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/civil-affairs/help-points/all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Those of other days too */
        get: operations["listAllHelpPoints"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/civil-affairs/help-points/{pointId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The last day on which it is there */
        post: operations["endHelpPoint"];
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
        Dependants: {
            limit: number;
            left: number;
            dependants: components["schemas"]["Dependant"][];
            consent: {
                version: string;
                texts: {
                    ko: string;
                    en: string;
                    zh: string;
                    vi: string;
                };
            };
        };
        Dependant: {
            /** Format: uuid */
            personId: string;
            maskedName: string;
            birthDate: string;
            /** @enum {string} */
            relationship: "parent" | "grandparent" | "spouse" | "child" | "sibling" | "relative" | "in-care" | "other";
            maskedPhone: string | null;
            since: string;
        };
        CodeRequested: {
            /** Format: uuid */
            codeId: string;
            expiresAt: string;
            resendAfter: string;
        };
        Carers: {
            carers: {
                /** Format: uuid */
                personId: string;
                maskedName: string;
                /** @enum {string} */
                relationship: "parent" | "grandparent" | "spouse" | "child" | "sibling" | "relative" | "in-care" | "other";
                since: string;
            }[];
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
        HelpOffered: {
            interpreters: {
                code: string;
                label: string;
                koreanLabel: string;
            }[];
            shuttle: {
                minAge: number;
                hubs: {
                    code: string;
                    label: string;
                    latin: string;
                    stop: string;
                    runs: {
                        weekday: {
                            departs: string;
                            arrives: string;
                        }[];
                        saturday: {
                            departs: string;
                            arrives: string;
                        }[];
                        sunday: {
                            departs: string;
                            arrives: string;
                        }[];
                    };
                }[];
            } | null;
        };
        MyRides: {
            rides: {
                /** Format: uuid */
                bookingId: string;
                /** Format: uuid */
                personId: string;
                /** @enum {string} */
                state: "assigned" | "waiting" | "not-entitled";
                hub: {
                    code: string;
                    label: string;
                    latin: string;
                    stop: string;
                };
                run: {
                    departsAt: string;
                    arrivesAt: string;
                } | null;
                seats: number;
            }[];
        };
        ShuttleRuns: {
            /** Format: date */
            date: string;
            /** Format: date */
            today: string;
            /** @enum {string} */
            dayKind: "weekday" | "saturday" | "sunday";
            closedBecause: string | null;
            minAge: number | null;
            hubs: {
                code: string;
                label: string;
                latin: string;
                stop: string;
                waiting: number;
                runs: {
                    /** Format: uuid */
                    id: string | null;
                    departsAt: string;
                    arrivesAt: string;
                    seats: number;
                    taken: number;
                    people: number;
                    wheelchairs: number;
                }[];
            }[];
            page: number;
            pages: number;
        };
        ShuttleWaiting: {
            people: {
                bookingNumber: string;
                maskedName: string;
                maskedPhone: string;
                hub: string;
                arriveAt: string;
                seats: number;
            }[];
            total: number;
            page: number;
            pages: number;
        };
        Manifest: {
            run: {
                /** Format: uuid */
                id: string;
                hub: {
                    label: string;
                    stop: string;
                };
                centre: {
                    name: string;
                };
                departsAt: string;
                arrivesAt: string;
                seats: number;
                taken: number;
                people: number;
            };
            riders: {
                bookingNumber: string;
                maskedName: string;
                maskedPhone: string;
                birthYear: number;
                arriveAt: string;
                seats: number;
                wheelchair: boolean;
                interpreter: string | null;
            }[];
            page: number;
            pages: number;
        };
        ShuttleTimetables: {
            /** Format: date */
            today: string;
            /** Format: date */
            earliest: string;
            hub: {
                code: string;
                label: string;
                stop: string;
            };
            rows: {
                /** @enum {string} */
                kind: "weekday" | "saturday" | "sunday";
                /** Format: date */
                effectiveFrom: string;
                runs: {
                    departs: string;
                    arrives: string;
                    seats: number;
                }[];
            }[];
        };
        TimetableEdited: {
            reseated: number;
            waiting: number;
        };
        BulkMoveList: {
            moves: components["schemas"]["BulkMove"][];
            page: number;
            pages: number;
            total: number;
        };
        BulkMove: {
            /** Format: uuid */
            id: string;
            number: number;
            centre: string;
            /** @enum {string} */
            state: "proposed" | "running" | "paused" | "done" | "undoing" | "undone" | "dropped";
            definition: components["schemas"]["BulkMoveDefinition"];
            counts: {
                people: number;
                moved: number;
                sameTime: number;
                otherTime: number;
                nextDay: number;
                shifted: number;
                stays: number;
                unplaceable: number;
                noPhone: number;
            };
            weeks: {
                /** Format: date */
                week: string;
                before: number;
                after: number;
            }[];
            /** Format: date */
            neededUntilOn: string | null;
            /** Format: date */
            publishedUntilOn: string | null;
            proposedAt: string;
            notice: {
                text: string;
                noticeAt: string;
                tellAt: string;
            } | null;
            confirmedAt: string | null;
            finishedAt: string | null;
            undoneAt: string | null;
            progress: {
                total: number;
                done: number;
                moved: number;
                listed: number;
                undone: number;
            };
        };
        BulkMoveDefinition: {
            title: string;
            /** @enum {string} */
            scopeBy: "first" | "follow-up";
            /** Format: date */
            scopeFrom: string;
            /**
             * Format: date
             * @default null
             */
            scopeTo: string | null;
            services: {
                serviceCode: string;
                days: number;
                floorDays: number;
            }[];
            /**
             * @default later
             * @enum {string}
             */
            direction: "later" | "earlier" | "either";
            /** @default [] */
            shifts: {
                /** Format: date */
                from: string;
                /** Format: date */
                to: string;
            }[];
            /** @default 14 */
            withinDays: number;
            /** @default 3 */
            noticeDays: number;
            /** @default [] */
            rules: {
                serviceCode: string;
                /** Format: date */
                effectiveFrom: string;
                minDays: number;
                /** @default null */
                floorDays: number | null;
                label: string;
            }[];
        };
        BulkMoveChoices: {
            services: {
                code: string;
                label: string;
            }[];
            presets: {
                code: string;
                /** Format: date */
                decidedOn: string;
                detail: string;
                definition: components["schemas"]["BulkMoveDefinition"];
                noticeText: string;
            }[];
        };
        BulkMovePeople: {
            people: {
                /** Format: uuid */
                bookingId: string;
                number: string;
                maskedName: string;
                maskedPhone: string;
                service: string;
                /** Format: date */
                firstOn: string | null;
                fromStartsAt: string;
                toStartsAt: string | null;
                /** @enum {string|null} */
                fit: "same-time" | "other-time" | "next-day" | null;
                isShifted: boolean;
                /** @enum {string} */
                state: "planned" | "moved" | "stays" | "unplaceable" | "gone" | "undone" | "undo-refused";
                why: string | null;
            }[];
            page: number;
            pages: number;
            total: number;
        };
        BulkMoveUndo: {
            /** Format: uuid */
            moveId: string;
            title: string;
            centre: string;
            takenAt: string;
            rules: {
                [key: string]: unknown;
            }[];
            moves: {
                /** Format: uuid */
                bookingId: string;
                /** Format: uuid */
                fromSlotId: string;
                fromStartsAt: string;
                /** Format: uuid */
                toSlotId: string;
                toStartsAt: string;
                state: string;
            }[];
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
            /** @enum {string} */
            reason?: "channel" | "digit" | "dong" | "later" | "undecided" | "over";
            supplyLeft: number | null;
            /** Format: date-time */
            opensAt: string | null;
            /** Format: date-time */
            closesAt: string | null;
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
        CalendarDays: {
            /** Format: date */
            today: string;
            days: {
                /** Format: date */
                date: string;
                isPublished: boolean;
                isPast: boolean;
                hours: {
                    opens: string;
                    closes: string;
                    /** @default null */
                    breakFrom: string | null;
                    /** @default null */
                    breakUntil: string | null;
                    capacity: number;
                    slotMinutes: number;
                    staffCount: number;
                    seatsPerStaff: number;
                } | null;
                note: {
                    /** @enum {string} */
                    kind: "special" | "closure" | "public-holiday";
                    reason: string;
                } | null;
                seats: {
                    total: number;
                    online: number;
                    staff: number;
                    added: number;
                };
                booked: {
                    step: number;
                    count: number;
                }[];
                held: number;
                arrived: number;
                byHour: {
                    hour: number;
                    seats: number;
                    taken: number;
                }[];
            }[];
        };
        CalendarRules: {
            /** Format: date */
            today: string;
            weeklyHours: {
                opens: string;
                closes: string;
                /** @default null */
                breakFrom: string | null;
                /** @default null */
                breakUntil: string | null;
                capacity: number;
                slotMinutes: number;
                staffCount: number;
                seatsPerStaff: number;
                weekday: number;
                /** Format: date */
                effectiveFrom: string;
                isOpen: boolean;
            }[];
            seatShares: {
                /** Format: date */
                effectiveFrom: string;
                step: number;
                /** @enum {string} */
                channel: "online" | "staff";
                parts: number;
            }[];
            policies: {
                name: string;
                /** Format: date */
                effectiveFrom: string;
                value: number;
            }[];
            intervalRules: {
                serviceCode: string;
                label: string;
                /** Format: date */
                effectiveFrom: string;
                minDays: number;
            }[];
            steps: number;
        };
        SpecialDates: {
            year: number;
            closedDays: {
                /** Format: date */
                date: string;
                /** @enum {string} */
                kind: "public-holiday" | "closure";
                reason: string;
            }[];
            specialDays: {
                /** Format: date */
                date: string;
                reason: string;
                opens: string;
                closes: string;
                capacity: number;
            }[];
            missing: {
                /** Format: date */
                date: string;
                reason: string;
            }[];
            isAnnounced: boolean;
        };
        CalendarChange: {
            /** Format: uuid */
            id: string;
            centre: {
                code: string;
                name: string;
            };
            change: {
                /** @enum {string} */
                kind: "close-day";
                /** Format: date */
                date: string;
                reason: string;
            } | {
                /** @enum {string} */
                kind: "set-day";
                /** Format: date */
                date: string;
                hours: {
                    opens: string;
                    closes: string;
                    /** @default null */
                    breakFrom: string | null;
                    /** @default null */
                    breakUntil: string | null;
                    capacity: number;
                    slotMinutes: number;
                    staffCount: number;
                    seatsPerStaff: number;
                };
                reason: string;
            } | {
                /** @enum {string} */
                kind: "reset-day";
                /** Format: date */
                date: string;
                reason: string;
            } | {
                /** @enum {string} */
                kind: "weekly-hours";
                /** Format: date */
                effectiveFrom: string;
                weekdays: number[];
                isOpen: boolean;
                hours: {
                    opens: string;
                    closes: string;
                    /** @default null */
                    breakFrom: string | null;
                    /** @default null */
                    breakUntil: string | null;
                    capacity: number;
                    slotMinutes: number;
                    staffCount: number;
                    seatsPerStaff: number;
                };
                reason: string;
            } | {
                /** @enum {string} */
                kind: "drop-weekly-hours";
                /** Format: date */
                effectiveFrom: string;
                weekdays: number[];
                reason: string;
            } | {
                /** @enum {string} */
                kind: "seat-shares";
                /** Format: date */
                effectiveFrom: string;
                shares: {
                    step: number;
                    /** @enum {string} */
                    channel: "online" | "staff";
                    parts: number;
                }[];
                reason: string;
            } | {
                /** @enum {string} */
                kind: "holidays";
                add: {
                    /** Format: date */
                    date: string;
                    reason: string;
                }[];
                remove: string[];
                reason: string;
            } | {
                /** @enum {string} */
                kind: "close-rest";
                /** Format: date */
                date: string;
                from: string;
                reason: string;
            } | {
                /** @enum {string} */
                kind: "several";
                changes: ({
                    /** @enum {string} */
                    kind: "close-day";
                    /** Format: date */
                    date: string;
                    reason: string;
                } | {
                    /** @enum {string} */
                    kind: "set-day";
                    /** Format: date */
                    date: string;
                    hours: {
                        opens: string;
                        closes: string;
                        /** @default null */
                        breakFrom: string | null;
                        /** @default null */
                        breakUntil: string | null;
                        capacity: number;
                        slotMinutes: number;
                        staffCount: number;
                        seatsPerStaff: number;
                    };
                    reason: string;
                } | {
                    /** @enum {string} */
                    kind: "reset-day";
                    /** Format: date */
                    date: string;
                    reason: string;
                } | {
                    /** @enum {string} */
                    kind: "weekly-hours";
                    /** Format: date */
                    effectiveFrom: string;
                    weekdays: number[];
                    isOpen: boolean;
                    hours: {
                        opens: string;
                        closes: string;
                        /** @default null */
                        breakFrom: string | null;
                        /** @default null */
                        breakUntil: string | null;
                        capacity: number;
                        slotMinutes: number;
                        staffCount: number;
                        seatsPerStaff: number;
                    };
                    reason: string;
                } | {
                    /** @enum {string} */
                    kind: "drop-weekly-hours";
                    /** Format: date */
                    effectiveFrom: string;
                    weekdays: number[];
                    reason: string;
                } | {
                    /** @enum {string} */
                    kind: "seat-shares";
                    /** Format: date */
                    effectiveFrom: string;
                    shares: {
                        step: number;
                        /** @enum {string} */
                        channel: "online" | "staff";
                        parts: number;
                    }[];
                    reason: string;
                } | {
                    /** @enum {string} */
                    kind: "holidays";
                    add: {
                        /** Format: date */
                        date: string;
                        reason: string;
                    }[];
                    remove: string[];
                    reason: string;
                })[];
                reason: string;
            };
            reason: string;
            /** @enum {string} */
            state: "open" | "applying" | "applied" | "discarded" | "undoing" | "undone";
            fingerprint: string;
            madeAt: string;
            madeBy: string | null;
            computedAt: string;
            appliedAt: string | null;
            finishedAt: string | null;
            undoneAt: string | null;
            counts: {
                kept: number;
                moved: number;
                orphaned: number;
                letGo: number;
                withoutPhone: number;
            };
            progress: {
                done: number;
                skipped: number;
                of: number;
            };
            seats: {
                before: number;
                after: number;
            };
            days: number;
            /** Format: date */
            firstDay: string | null;
            /** Format: date */
            lastDay: string | null;
            canUndo: boolean;
        };
        ChangedDays: {
            days: {
                /** Format: date */
                date: string;
                isPublished: boolean;
                seatsBefore: number;
                seatsAfter: number;
                kept: number;
                moved: number;
                orphaned: number;
                letGo: number;
                before: {
                    opens: string;
                    closes: string;
                    /** @default null */
                    breakFrom: string | null;
                    /** @default null */
                    breakUntil: string | null;
                    capacity: number;
                    slotMinutes: number;
                    staffCount: number;
                    seatsPerStaff: number;
                } | null;
                after: {
                    opens: string;
                    closes: string;
                    /** @default null */
                    breakFrom: string | null;
                    /** @default null */
                    breakUntil: string | null;
                    capacity: number;
                    slotMinutes: number;
                    staffCount: number;
                    seatsPerStaff: number;
                } | null;
            }[];
        };
        ChangedLanes: {
            lanes: {
                startsAt: string;
                before: number;
                after: number;
                booked: number;
                stay: number;
                come: number;
            }[];
        };
        ChangedBookings: {
            items: {
                /** Format: uuid */
                bookingId: string;
                number: string;
                step: number;
                maskedName: string;
                maskedPhone: string | null;
                kind: string;
                state: string;
                whyNot: string | null;
                hasPhone: boolean | null;
                /** @description People booked together to whom the same happens; 1 for who comes alone */
                family: number;
                from: string;
                to: string | null;
            }[];
            next: number | null;
        };
        BookableCentres: {
            centres: {
                code: string;
                department: string;
                name: string;
                address: string;
                phone: string;
                /** Format: date */
                firstOpenOn: string | null;
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
        Hold: {
            /** Format: uuid */
            id: string;
            expiresAt: string;
            now: string;
            offer: {
                code: string;
                label: string;
            };
            centre: {
                code: string;
                name: string;
                address: string;
            };
            members: {
                /** Format: uuid */
                personId: string;
                maskedName: string;
                bookings: {
                    /** Format: uuid */
                    id: string;
                    step: number;
                    service: {
                        code: string;
                        label: string;
                    };
                    /** Format: uuid */
                    slotId: string;
                    startsAt: string;
                    arriveAt: string;
                    endsAt: string;
                }[];
            }[];
        };
        Needs: {
            wheelchair?: boolean;
            /** @enum {string} */
            interpreter?: "kvk" | "en" | "zh" | "vi" | "ja" | "mn" | "ru" | "uz" | "th" | "fil" | "ne" | "id" | "fr" | "es" | "ar";
            companion?: boolean;
            shuttleHub?: string;
        };
        BookingGroup: {
            /** Format: uuid */
            id: string;
            number: string;
            offer: {
                code: string;
                label: string;
            };
            /** Format: uuid */
            personId: string;
            person: {
                maskedName: string;
                maskedPhone: string;
            };
            isOwn: boolean;
            maskedContact: string | null;
            channel: string;
            /** Format: uuid */
            partyId: string | null;
            needs: components["schemas"]["Needs"];
            change: {
                isOpen: boolean;
                /** Format: date */
                lastDay: string;
                phone: string;
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
            /** Format: uuid */
            slotId: string;
            startsAt: string;
            arriveAt: string;
            endsAt: string;
            version: number;
            /** @enum {string} */
            state: "confirmed" | "arrived" | "fulfilled" | "cancelled" | "no-show" | "orphaned";
            change: {
                isOpen: boolean;
                /** Format: date */
                lastDay: string;
            };
            centre: {
                code: string;
                name: string;
                address: string;
            };
            qr: string;
        };
        MoveOptions: {
            ruleOk: boolean;
            /** Format: date */
            earliestOn: string | null;
            followUp: {
                /** Format: uuid */
                bookingId: string;
                keeps: boolean;
                proposal: components["schemas"]["Slot"] | null;
                alternatives: components["schemas"]["Slot"][];
                rule: {
                    days: number;
                    label: string;
                };
            } | null;
        };
        ChangeLink: {
            /** @enum {string} */
            purpose: "change" | "cancel";
            maskedName: string;
            offer: {
                code: string;
                label: string;
            };
            centre: {
                code: string;
                name: string;
                address: string;
                phone: string;
            };
            isOpen: boolean;
            /** Format: date */
            lastDay: string;
            bookings: {
                /** Format: uuid */
                id: string;
                step: number;
                service: {
                    code: string;
                    label: string;
                };
                /** Format: uuid */
                slotId: string;
                startsAt: string;
                arriveAt: string;
                endsAt: string;
                version: number;
                /** @enum {string} */
                state: "confirmed" | "arrived" | "fulfilled" | "cancelled" | "no-show" | "orphaned";
                change: {
                    isOpen: boolean;
                    /** Format: date */
                    lastDay: string;
                };
            }[];
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
            elsewhere: {
                centre: {
                    name: string;
                    address: string;
                };
                startsAt: string;
            }[];
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
                arriveAt: string;
                maskedName: string;
            };
        };
        DoorCode: {
            url: string;
            renewAt: string;
            expiresAt: string;
            centre: {
                code: string;
                name: string;
                phone: string;
            };
        };
        Presence: {
            centre: {
                code: string;
                name: string;
                phone: string;
            } | null;
            until: string | null;
        };
        BookingsAtTheDoor: {
            bookings: {
                /** Format: uuid */
                id: string;
                serviceLabel: string;
                startsAt: string;
                arriveAt: string;
                state: string;
                centre: {
                    code: string;
                    name: string;
                    address: string;
                };
                maskedName: string;
                isOwn: boolean;
                isToday: boolean;
            }[];
        };
        PhoneArrival: {
            /** Format: uuid */
            visitId: string;
            isRepeat: boolean;
        };
        OpeningNotice: {
            /** Format: uuid */
            id: string;
            centre: {
                code: string;
                name: string;
            };
            group: {
                code: string;
                label: string;
            } | null;
            dong: string | null;
            /** Format: date-time */
            createdAt: string;
        };
        StandbyRule: {
            centre: {
                code: string;
                label: string;
            };
            /** Format: date */
            date: string;
            now: string;
            lastAt: string | null;
            isOpen: boolean;
            waiting: number;
            rule: {
                offerMinutes: number;
                travelMinutes: number;
                barDays: number;
                lateReleaseMinutes: number | null;
            };
            offers: {
                code: string;
                label: string;
                /** Format: date */
                bornFrom: string | null;
                /** Format: date */
                bornTo: string | null;
                isWider: boolean;
            }[];
        };
        MyStandby: {
            entry: {
                /** @enum {string} */
                state: "waiting" | "offered" | "accepted" | "declined" | "lapsed" | "left";
                offer: {
                    code: string;
                    label: string;
                };
                joinedAt: string;
                ahead: number | null;
            } | null;
            offer: components["schemas"]["StandbyOffer"] | null;
            /** Format: date */
            barredUntilOn: string | null;
            choices: {
                offer: {
                    code: string;
                    label: string;
                };
                service: {
                    code: string;
                    label: string;
                } | null;
                moves: {
                    startsAt: string;
                } | null;
                refusal: {
                    code: string;
                    facts: {
                        [key: string]: unknown;
                    };
                } | null;
            }[];
        };
        StandbyOffer: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            state: "offered" | "accepted" | "declined" | "lapsed" | "given-back";
            maskedName: string;
            now: string;
            expiresAt: string;
            offer: {
                code: string;
                label: string;
            };
            service: {
                code: string;
                label: string;
            } | null;
            centre: {
                code: string;
                name: string;
                address: string;
                phone: string;
            };
            comeBy: string;
            moves: {
                startsAt: string;
            } | null;
            following: {
                service: {
                    code: string;
                    label: string;
                };
                startsAt: string;
            } | null;
            booking: {
                /** Format: uuid */
                id: string;
                number: string;
            } | null;
        };
        StandbyBoard: {
            /** Format: date */
            date: string;
            now: string;
            lastAt: string | null;
            stoppedAt: string | null;
            policies: {
                offerMinutes: number;
                travelMinutes: number;
                barDays: number;
                lateReleaseMinutes: number | null;
            };
            acceptance: {
                rate: number;
                offers: number;
                accepted: number;
            };
            offers: {
                code: string;
                label: string;
                places: {
                    announced: number;
                    late: number;
                    open: number;
                    offered: number;
                    accepted: number;
                };
                waiting: number;
                needed: number;
                /** Format: date */
                bornFrom: string | null;
                /** Format: date */
                bornTo: string | null;
                isWider: boolean;
            }[];
            /** @description Who may stand by beside those who may book: rows in force and those to come */
            rules: {
                offer: {
                    code: string;
                    label: string;
                };
                /** Format: date */
                effectiveFrom: string;
                /** Format: date */
                bornFrom: string | null;
                /** Format: date */
                bornTo: string | null;
                isInForce: boolean;
            }[];
            announcements: {
                /** Format: uuid */
                id: string;
                offer: {
                    code: string;
                    label: string;
                };
                places: number;
                untilAt: string;
                announcedAt: string;
                by: string | null;
            }[];
        };
        StandbyLine: {
            page: number;
            pages: number;
            total: number;
            items: {
                /** Format: uuid */
                entryId: string;
                rank: number;
                maskedName: string;
                offer: {
                    code: string;
                    label: string;
                };
                joinedAt: string;
                earlierOffers: number;
            }[];
        };
        StandbyOffers: {
            page: number;
            pages: number;
            total: number;
            items: {
                /** Format: uuid */
                id: string;
                maskedName: string;
                offer: {
                    code: string;
                    label: string;
                };
                wave: number;
                /** @enum {string} */
                state: "offered" | "accepted" | "declined" | "lapsed" | "given-back";
                madeAt: string;
                expiresAt: string;
                settledAt: string | null;
                comeBy: string;
                booking: {
                    /** Format: uuid */
                    id: string;
                    number: string;
                    state: string;
                } | null;
            }[];
        };
        NoShows: {
            page: number;
            pages: number;
            total: number;
            /** Format: date */
            date: string;
            items: {
                /** Format: uuid */
                bookingId: string;
                number: string;
                maskedName: string;
                service: {
                    code: string;
                    label: string;
                };
                arriveAt: string;
                /** @enum {string} */
                state: "late" | "no-show";
                isStandby: boolean;
                misses: number;
                missedOn: string[];
            }[];
        };
        StandbyBars: {
            page: number;
            pages: number;
            total: number;
            items: {
                /** Format: uuid */
                id: string;
                maskedName: string;
                /** Format: date */
                missedOn: string;
                /** Format: date */
                untilOn: string;
                liftedAt: string | null;
                liftedReason: string | null;
            }[];
        };
        DeskFoundPerson: {
            /** Format: uuid */
            personId: string;
            maskedName: string;
            maskedPhone: string | null;
            /** Format: date */
            birthDate: string;
            next: {
                number: string;
                label: string;
                startsAt: string;
            } | null;
            bookings: number;
        };
        DeskPerson: {
            /** Format: uuid */
            personId: string;
            maskedName: string;
            maskedPhone: string | null;
            /** Format: date */
            birthDate: string;
            carers: {
                /** Format: uuid */
                personId: string;
                maskedName: string;
                /** @enum {string} */
                relationship: "parent" | "grandparent" | "spouse" | "child" | "sibling" | "relative" | "in-care" | "other";
            }[];
            dependants: {
                /** Format: uuid */
                personId: string;
                maskedName: string;
                /** @enum {string} */
                relationship: "parent" | "grandparent" | "spouse" | "child" | "sibling" | "relative" | "in-care" | "other";
            }[];
            noShows: {
                number: string;
                label: string;
                /** Format: date */
                date: string;
            }[];
            eligibility: {
                /** @enum {string} */
                status: "eligible" | "not-yet" | "elsewhere" | "not-covered";
                group: {
                    code: string;
                    label: string;
                } | null;
                place: string | null;
                opensOn: string | null;
                message: string;
                offerCodes: string[];
            };
        };
        DeskGroup: {
            /** Format: uuid */
            id: string;
            number: string;
            qr: string;
            offer: {
                code: string;
                label: string;
            };
            centre: {
                code: string;
                name: string;
                address: string;
                phone: string;
            };
            channel: string;
            person: {
                /** Format: uuid */
                id: string;
                maskedName: string;
                maskedPhone: string | null;
                birthDate: string;
            };
            contact: {
                /** Format: uuid */
                id: string;
                maskedName: string;
                maskedPhone: string | null;
            } | null;
            needs: {
                wheelchair?: boolean;
                interpreter?: string;
                companion?: boolean;
                shuttleHub?: string;
            };
            createdAt: string;
            bookings: {
                /** Format: uuid */
                id: string;
                number: string;
                step: number;
                service: {
                    code: string;
                    label: string;
                };
                /** Format: uuid */
                slotId: string;
                startsAt: string;
                arriveAt: string;
                endsAt: string;
                /** @enum {string} */
                state: "held" | "expired" | "confirmed" | "arrived" | "fulfilled" | "cancelled" | "no-show" | "orphaned";
                /** @enum {string|null} */
                seats: "online" | "staff" | "standby" | "walk-in" | null;
                isPast: boolean;
                mayBeRestored: boolean;
            }[];
        };
        DeskHistoryLine: {
            id: string;
            at: string;
            kind: string;
            actor: {
                kind: string;
                name: string | null;
                isSelf: boolean;
            };
            group: {
                /** Format: uuid */
                id: string;
                number: string;
            } | null;
            bookings: {
                number: string;
                step: number;
                label: string;
                from: string | null;
                to: string | null;
            }[];
            channel: string | null;
            reason: string | null;
            told: string | null;
        };
        DeskCentres: {
            centres: {
                code: string;
                name: string;
                address: string;
                phone: string;
                offers: {
                    code: string;
                    label: string;
                    services: {
                        code: string;
                        label: string;
                        step: number;
                    }[];
                }[];
            }[];
        };
        DeskDays: {
            days: {
                /** Format: date */
                date: string;
                /** @enum {string} */
                state: "open" | "closed" | "full" | "past" | "not-published";
                reason: string | null;
                staff: number;
                online: number;
            }[];
            nearest: {
                /** Format: date */
                staff: string | null;
                /** Format: date */
                any: string | null;
            };
        };
        DeskSlot: {
            /** Format: uuid */
            id: string;
            /** Format: date */
            date: string;
            startsAt: string;
            endsAt: string;
            staff: number;
            online: number;
        };
        DeskFollowUp: {
            rule: {
                days: number;
                label: string;
            } | null;
            /** Format: date */
            earliestOn: string | null;
            proposal: components["schemas"]["DeskSlot"] | null;
            alternatives: components["schemas"]["DeskSlot"][];
        };
        CounterView: {
            /** Format: uuid */
            id: string;
            code: string;
            label: string;
            stage: string;
            homeStage: string;
            alsoStages: string[];
            services: string[] | null;
            /** @enum {string} */
            state: "open" | "paused" | "closed";
            pause: {
                /** @enum {string} */
                kind: "break" | "lunch" | "equipment";
                /** Format: date-time */
                since: string;
                /** Format: date-time */
                resumesAt: string | null;
            } | null;
            nextBreak: {
                /** @enum {string} */
                kind: "break" | "lunch" | "equipment";
                /** Format: date-time */
                from: string;
                /** Format: date-time */
                to: string;
            } | null;
            staff: {
                /** Format: uuid */
                id: string;
                displayName: string;
            } | null;
            current: components["schemas"]["TicketView"] | null;
        };
        TicketView: {
            /** Format: uuid */
            id: string;
            revision: number;
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
            } | null;
            serviceCode: string;
            serviceLabel: string;
            /** Format: date-time */
            appointmentAt: string | null;
            isOnTheWay: boolean;
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
            stay: {
                minutes: number;
                extendedMinutes: number;
                because: string | null;
            } | null;
            /** Format: date-time */
            awayUntil: string | null;
            hasAlarm: boolean;
            place: number | null;
            /** @enum {string} */
            priorityLane: "normal" | "assisted" | "early";
            assistedBecause: string | null;
            /** Format: date-time */
            earlyUntil: string | null;
            /** Format: uuid */
            forCounterId: string | null;
            orderRule: {
                code: string;
                label: string;
            } | null;
            parkedBecause: string | null;
            needs: string[];
        };
        ConfirmedArrival: {
            /** Format: uuid */
            visitId: string;
        };
        WalkInRules: {
            rules: {
                serviceCode: string;
                hours: {
                    weekday: number;
                    opens: string;
                    closes: string;
                }[];
                mostPerHour: number | null;
                mostPerDay: number | null;
                isFromHome: boolean;
                homeLeastWaiting: number;
                homeGraceMinutes: number;
                id: string;
                label: string;
                /** Format: date */
                validFrom: string;
                /** @enum {string} */
                state: "in-force" | "later" | "over";
                reason: string;
                /** Format: date-time */
                decidedAt: string;
            }[];
        };
        WalkInRule: {
            serviceCode: string;
            hours: {
                weekday: number;
                opens: string;
                closes: string;
            }[];
            mostPerHour: number | null;
            mostPerDay: number | null;
            isFromHome: boolean;
            homeLeastWaiting: number;
            homeGraceMinutes: number;
        };
        HowBusy: {
            centre: {
                code: string;
                name: string;
            };
            /** Format: date-time */
            asOf: string;
            isClosedToday: boolean;
            services: {
                code: string;
                label: {
                    ko: string;
                    en: string;
                    zh: string;
                    vi: string;
                };
                hint: {
                    ko: string;
                    en: string;
                    zh: string;
                    vi: string;
                };
                stageLabel: string;
                isOpen: boolean;
                hours: {
                    opens: string;
                    closes: string;
                }[];
                opensAt: string | null;
                waiting: number;
                estimate: components["schemas"]["WaitRange"] | null;
                left: number | null;
                fromHome: {
                    isOffered: boolean;
                    leastWaiting: number;
                    graceMinutes: number;
                };
                usual: {
                    hour: number;
                    people: number;
                    minutes: number;
                }[];
            }[];
        };
        WaitRange: {
            fromMinutes: number;
            toMinutes: number;
        };
        GivenNumber: {
            /** Format: uuid */
            visitId: string;
            /** @example P012 */
            ticketNumber: string;
        };
        OpenAlarms: {
            sequence: number;
            alarms: components["schemas"]["AlarmView"][];
            kinds: {
                code: string;
                label: string;
            }[];
        };
        AlarmView: {
            /** Format: uuid */
            id: string;
            kind: {
                code: string;
                label: string;
            };
            place: string;
            /** @example A012 */
            ticketNumber: string | null;
            /** Format: date-time */
            raisedAt: string;
            raisedBy: string | null;
            coming: {
                /** Format: uuid */
                staffId: string | null;
                name: string;
                /** Format: date-time */
                at: string;
            }[];
            raisedAgain: {
                name: string;
                note: string;
                /** Format: date-time */
                at: string;
            }[];
            end: {
                /** @enum {string} */
                outcome: "settled" | "false-alarm";
                note: string;
                /** Format: date-time */
                at: string;
                by: string | null;
            } | null;
        };
        Alarms: {
            alarms: components["schemas"]["AlarmView"][];
            nextCursor: string | null;
        };
        StageSeats: {
            inForce: number | null;
            decisions: {
                id: string;
                /** Format: date */
                validFrom: string;
                seats: number;
                reason: string;
                /** Format: date-time */
                decidedAt: string;
                decidedBy: string | null;
            }[];
            nextCursor: string | null;
        };
        BoardMessages: {
            messages: {
                text: string;
                zones: string[];
                /** Format: date */
                fromOn: string;
                /** Format: date */
                toOn: string;
                fromTime: string;
                toTime: string;
                weekdays: number[];
                /** Format: uuid */
                id: string;
                revision: number;
                /** @enum {string} */
                state: "showing" | "between" | "ahead" | "over" | "stopped";
                /** Format: date-time */
                writtenAt: string;
                writtenBy: string | null;
            }[];
            page: number;
            pages: number;
        };
        HelpCall: {
            /** Format: uuid */
            id: string;
            place: string;
            about: string | null;
            /** Format: date-time */
            calledAt: string;
            /** Format: date-time */
            answeredAt: string | null;
        };
        HelpCalls: {
            calls: components["schemas"]["HelpCall"][];
            truncated: boolean;
        };
        FloorRules: {
            inForce: components["schemas"]["FloorRule"];
            rules: {
                earlyMinutes: number;
                lateMinutes: number;
                assistedEvery: number;
                bookedEvery: number;
                assistedFromAge: number;
                assistedNeeds: string[];
                waitTargetMinutes: number;
                recallSeconds: number;
                callsBeforeMissed: number;
                awayMinutes: number;
                stayMinutes: number;
                longStayMinutes: number;
                stayExtensions: number[];
                nearPeople: number;
                nearMinutes: number;
                alarmKinds: {
                    code: string;
                    label: string;
                }[];
                /** Format: date */
                validFrom: string;
                id: string;
                /** @enum {string} */
                state: "in-force" | "ahead" | "past" | "replaced";
                reason: string;
                /** Format: date-time */
                decidedAt: string;
                decidedBy: string | null;
            }[];
            nextCursor: string | null;
        };
        FloorRule: {
            earlyMinutes: number;
            lateMinutes: number;
            assistedEvery: number;
            bookedEvery: number;
            assistedFromAge: number;
            assistedNeeds: string[];
            waitTargetMinutes: number;
            recallSeconds: number;
            callsBeforeMissed: number;
            awayMinutes: number;
            stayMinutes: number;
            longStayMinutes: number;
            stayExtensions: number[];
            nearPeople: number;
            nearMinutes: number;
            alarmKinds: {
                code: string;
                label: string;
            }[];
        };
        Zones: {
            zones: {
                code: string;
                label: string;
                stages: string[];
                signs: {
                    counterCode: string;
                    isShown: boolean;
                    /** @enum {string|null} */
                    arrow: "left" | "up" | "right" | "down" | null;
                    floor: string | null;
                }[];
                revision: number;
                screens: number;
            }[];
            stages: {
                code: string;
                label: string;
            }[];
            counters: {
                code: string;
                label: string;
                stage: string;
            }[];
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
            /** Format: date-time */
            appointmentAt: string | null;
            isOnTheWay: boolean;
            /** Format: date-time */
            arrivedAt: string;
            /** @enum {string} */
            punctuality: "early" | "on-time" | "late";
            /** Format: date-time */
            earlyUntil: string | null;
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
            waitTargetMinutes: number;
            assistedEvery: number;
            bookedEvery: number;
            recallSeconds: number;
            callsBeforeMissed: number;
            awayMinutes: number;
            stayMinutes: number;
            longStayMinutes: number;
            stayExtensions: number[];
            waiting: components["schemas"]["TicketView"][];
            serving: components["schemas"]["TicketView"][];
            done: number;
            parked: components["schemas"]["TicketView"][];
            missed: components["schemas"]["TicketView"][];
        };
        MyVisits: {
            /** Format: date-time */
            asOf: string;
            visits: {
                person: {
                    maskedName: string;
                    isOwn: boolean;
                } | null;
                visit: components["schemas"]["MyVisitView"];
                topics: string[];
                sequence: number;
                arrivalPath: string | null;
            }[];
        };
        MyVisitView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            bookingId: string | null;
            bookingNumber: string | null;
            centreCode: string;
            serviceLabel: string;
            /** @example A012 */
            ticket: string;
            stage: {
                code: string;
                label: string;
                /** @enum {string} */
                kind: "called" | "timed";
            };
            /** @enum {string} */
            state: "waiting" | "called" | "serving" | "done" | "parked" | "missed" | "left";
            isOnTheWay: boolean;
            peopleAhead: number;
            estimate: components["schemas"]["WaitRange"] | null;
            isNear: boolean;
            counter: {
                label: string;
            } | null;
            /** Format: date-time */
            arrivedAt: string;
            /** Format: date-time */
            calledAt: string | null;
            callSequence: number;
            /** Format: date-time */
            dueAt: string | null;
            /** Format: date-time */
            awayUntil: string | null;
            /** Format: date-time */
            finishedAt: string | null;
            wantsText: boolean;
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
            floor: {
                stage: string;
                label: string;
                /** @enum {string} */
                kind: "called" | "timed";
                seats: number | null;
                zone: string | null;
                counters: {
                    label: string;
                    isOpen: boolean;
                }[];
            }[];
        };
        TicketSteps: {
            steps: {
                id: string;
                step: string;
                stageLabel: string;
                /** Format: date-time */
                at: string;
                staff: string | null;
                counterLabel: string | null;
                reason: string | null;
                orderRule: {
                    code: string;
                    label: string;
                } | null;
                /** Format: date-time */
                undoneAt: string | null;
            }[];
            nextCursor: string | null;
        };
        PlannedBreak: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            counterId: string;
            counterLabel: string;
            stage: string;
            /** @enum {string} */
            kind: "break" | "lunch" | "equipment";
            /** Format: date-time */
            from: string;
            /** Format: date-time */
            to: string;
            isConfirmed: boolean;
        };
        Slip: {
            visit: components["schemas"]["Visit"];
            centreName: string;
            maskedName: string;
            serviceLabel: string;
            steps: {
                stage: string;
                label: string;
                /** @enum {string} */
                state: "done" | "here" | "ahead";
            }[];
            /** Format: date-time */
            printedAt: string;
            url: string;
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
            paused: {
                counterLabel: string;
                stage: string;
                /** Format: date-time */
                resumesAt: string | null;
            }[];
            next: string[];
            message: string | null;
        };
        ControlRoom: {
            centre: {
                code: string;
                name: string;
            };
            /** Format: date-time */
            asOf: string;
            sequence: number;
            day: {
                expected: number;
                arrived: number;
                inside: number;
                completed: number;
                left: number;
                missed: number;
            };
            stages: {
                code: string;
                label: string;
                /** @enum {string} */
                kind: "called" | "timed";
                waiting: number;
                serving: number;
                /** @description Parked or missed at this stage */
                aside: number;
                seats: number | null;
                longestWaitMinutes: number;
                targetMinutes: number;
                estimate: components["schemas"]["WaitRange"] | null;
            }[];
            people: {
                ticketNumber: string;
                stage: string;
                /** @enum {string} */
                state: "waiting" | "called" | "serving" | "done" | "parked" | "missed" | "left";
                /** @description In this state */
                minutes: number;
                /** @enum {string|null} */
                stuck: "waits-long" | "called-unanswered" | "served-long" | "stays-over" | "aside-long" | null;
            }[];
            counters: {
                /** Format: uuid */
                id: string;
                label: string;
                stage: string;
                /** @enum {string} */
                state: "open" | "paused" | "closed";
                /** @enum {string|null} */
                pausedBecause: "break" | "lunch" | "equipment" | null;
                staffName: string | null;
                ticketNumber: string | null;
                servedToday: number;
                /** @description Mean time at this counter today, from call to end */
                meanMinutes: number | null;
            }[];
            hours: {
                hour: number;
                expected: number;
                arrived: number;
                completed: number;
            }[];
            forecasts: {
                stage: string;
                forecasts: number;
                within: number;
                sooner: number;
                later: number;
                medianErrorMinutes: number;
                biasMinutes: number;
            }[];
        };
        MyVisit: {
            visit: components["schemas"]["MyVisitView"] | null;
            topic: string | null;
            sequence: number;
        };
        ZoneBoardAnswer: {
            centre: {
                code: string;
                name: string;
            };
            zone: {
                code: string;
                label: string;
            };
            /** Format: date-time */
            asOf: string;
            sequence: number;
            calls: {
                ticketNumber: string;
                maskedName: string | null;
                stage: string;
                stageLabel: string;
                counterLabel: string;
                /** @enum {string|null} */
                arrow: "left" | "up" | "right" | "down" | null;
                floor: string | null;
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
                next: string[];
                stayOver: string[];
                paused: {
                    counterLabel: string;
                    stage: string;
                    /** Format: date-time */
                    resumesAt: string | null;
                }[];
            }[];
            messages: string[];
            screen: {
                showsNames: boolean;
                /** @enum {string} */
                theme: "light" | "dark";
                speaks: boolean;
                volume: number;
                label: string;
            } | null;
        };
        Screens: {
            screens: {
                zone: string;
                showsNames: boolean;
                /** @enum {string} */
                theme: "light" | "dark";
                speaks: boolean;
                volume: number;
                /** Format: uuid */
                deviceId: string;
                code: string;
                label: string;
                /** Format: date-time */
                lastSeenAt: string | null;
                isPresent: boolean;
            }[];
            page: number;
            pages: number;
        };
        CaseList: {
            items: {
                /** Format: uuid */
                id: string;
                number: string;
                kind: string;
                subject: string;
                unit: string;
                handler: string | null;
                applicant: string | null;
                /** @enum {string} */
                state: "received" | "assigned" | "in-work" | "supplement" | "done" | "returned" | "withdrawn";
                /** @enum {string|null} */
                result: "solved" | "not-solved" | "transferred" | null;
                /** @enum {string|null} */
                light: "late" | "near" | "ok" | "paused" | null;
                /** Format: date-time */
                receivedAt: string;
                /** Format: date-time */
                deadlineAt: string;
                /** Format: date */
                deadlineOn: string;
                /** @enum {string} */
                termUnit: "days" | "hours";
            }[];
            page: number;
            pages: number;
            total: number;
            /** Format: date-time */
            asOf: string;
            counts: {
                open: number;
                mine: number;
                unassigned: number;
                late: number;
                near: number;
            };
        };
        CaseColleagues: {
            units: {
                code: string;
                label: string;
            }[];
            staff: {
                /** Format: uuid */
                id: string;
                name: string;
            }[];
        };
        Case: {
            /** Format: uuid */
            id: string;
            number: string;
            version: number;
            kind: {
                code: string;
                label: string;
                group: string;
            };
            subject: string;
            /** @enum {string} */
            channel: "counter" | "phone" | "post" | "online";
            isTold: boolean;
            applicant: {
                maskedName: string;
                maskedPhone: string;
                /** Format: date */
                birthOn: string;
            } | null;
            unit: {
                code: string;
                label: string;
            };
            handler: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
            /** @enum {string} */
            state: "received" | "assigned" | "in-work" | "supplement" | "done" | "returned" | "withdrawn";
            /** @enum {string|null} */
            result: "solved" | "not-solved" | "transferred" | null;
            /** @enum {string|null} */
            light: "late" | "near" | "ok" | "paused" | null;
            /** Format: date-time */
            receivedAt: string;
            /** Format: date-time */
            deadlineAt: string;
            /** Format: date */
            deadlineOn: string;
            /** @enum {string} */
            termUnit: "days" | "hours";
            leftWhenPaused: number | null;
            extensions: number;
            rule: components["schemas"]["CaseKindRule"];
            steps: ("assign" | "start" | "extend" | "ask-supplement" | "supplement" | "finish" | "return" | "withdraw" | "note" | "advance" | "step-back")[];
            history: {
                sequence: number;
                /** @enum {string} */
                kind: "receive" | "assign" | "start" | "extend" | "ask-supplement" | "supplement" | "finish" | "return" | "withdraw" | "note" | "advance" | "step-back";
                /** Format: date-time */
                at: string;
                by: string | null;
                byApplicant: boolean;
                /** @enum {string} */
                state: "received" | "assigned" | "in-work" | "supplement" | "done" | "returned" | "withdrawn";
                unit: string;
                handler: string | null;
                note: string | null;
                /** Format: date-time */
                deadlineBefore: string | null;
                /** Format: date-time */
                deadlineAfter: string | null;
                /** @enum {string|null} */
                result: "solved" | "not-solved" | "transferred" | null;
            }[];
            /** Format: date-time */
            asOf: string;
        };
        CaseKindRule: {
            /** Format: date */
            effectiveFrom: string;
            /** @enum {string} */
            termUnit: "days" | "hours";
            term: number;
            countsFirstDay: boolean;
            extensionsMost: number;
            extensionMost: number;
            /** @enum {string} */
            extender: "handler" | "lead";
            feeWon: number;
            documents: string[];
            basis: string;
        };
        ReceivedCase: {
            /** Format: uuid */
            id: string;
            number: string;
            /** Format: date */
            deadlineOn: string;
            version: number;
        };
        CaseContact: {
            name: string;
            phone: string;
        };
        TakenCaseStep: {
            /** Format: uuid */
            id: string;
            number: string;
            /** @enum {string} */
            state: "received" | "assigned" | "in-work" | "supplement" | "done" | "returned" | "withdrawn";
            version: number;
            /** Format: date */
            deadlineOn: string;
        };
        CaseKinds: {
            departments: {
                department: string;
                offices: {
                    name: string;
                    address: string;
                    phone: string;
                }[];
                kinds: {
                    code: string;
                    label: string;
                    group: string;
                    unit: string;
                    /** @enum {string} */
                    termUnit: "days" | "hours";
                    term: number;
                    feeWon: number;
                    documents: string[];
                    basis: string;
                    guide: components["schemas"]["CaseGuide"] | null;
                }[];
            }[];
        };
        CaseGuide: {
            title: string;
            items: {
                title: string;
                text: string;
                url: string | null;
            }[];
        };
        MyCases: {
            cases: {
                office: {
                    name: string;
                    address: string;
                    phone: string;
                };
                number: string;
                kind: string;
                subject: string;
                /** @enum {string} */
                state: "received" | "assigned" | "in-work" | "supplement" | "done" | "returned" | "withdrawn";
                /** @enum {string|null} */
                result: "solved" | "not-solved" | "transferred" | null;
                isClosed: boolean;
                /** Format: date-time */
                receivedAt: string;
                /** Format: date-time */
                deadlineAt: string;
                /** Format: date */
                deadlineOn: string;
                /** @enum {string} */
                termUnit: "days" | "hours";
                /** Format: date-time */
                closedAt: string | null;
            }[];
        };
        MyCase: {
            office: {
                name: string;
                address: string;
                phone: string;
            };
            number: string;
            kind: string;
            subject: string;
            /** @enum {string} */
            state: "received" | "assigned" | "in-work" | "supplement" | "done" | "returned" | "withdrawn";
            /** @enum {string|null} */
            result: "solved" | "not-solved" | "transferred" | null;
            isClosed: boolean;
            /** Format: date-time */
            receivedAt: string;
            /** Format: date-time */
            deadlineAt: string;
            /** Format: date */
            deadlineOn: string;
            /** @enum {string} */
            termUnit: "days" | "hours";
            /** Format: date-time */
            closedAt: string | null;
            unit: {
                label: string;
                phone: string;
            };
            guide: components["schemas"]["CaseGuide"] | null;
            mayWithdraw: boolean;
            stages: {
                code: string;
                label: {
                    ko: string;
                    en: string;
                    zh: string;
                    vi: string;
                };
                isReached: boolean;
                /** Format: date-time */
                at: string | null;
            }[];
            steps: {
                /** @enum {string} */
                kind: "receive" | "start" | "extend" | "ask-supplement" | "supplement" | "finish" | "return" | "withdraw" | "advance";
                stage: {
                    ko: string;
                    en: string;
                    zh: string;
                    vi: string;
                } | null;
                /** Format: date-time */
                at: string;
                note: string | null;
                /** Format: date-time */
                deadlineAt: string | null;
            }[];
        };
        CaseStatistics: {
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
            workingDays: number;
            averageDays: number;
            /** @enum {string} */
            basis: "reported" | "calendar";
            groups: {
                label: string;
                total: {
                    received: number;
                    done: number;
                    kept: number;
                    closed: number;
                    open: number;
                    openLate: number;
                    told: number;
                    perDay: number;
                };
                lines: {
                    label: string;
                    received: number;
                    done: number;
                    kept: number;
                    closed: number;
                    open: number;
                    openLate: number;
                    told: number;
                    perDay: number;
                }[];
            }[];
            total: {
                received: number;
                done: number;
                kept: number;
                closed: number;
                open: number;
                openLate: number;
                told: number;
            };
            months: {
                month: string;
                received: number;
                done: number;
                kept: number;
                closed: number;
                open: number;
                openLate: number;
                told: number;
            }[];
        };
        OverdueChecks: {
            items: {
                /** Format: uuid */
                id: string;
                /** Format: date-time */
                checkedAt: string;
                month: string | null;
                open: number;
                warnings: number;
                reminders: number;
                by: string | null;
            }[];
            page: number;
            pages: number;
            total: number;
        };
        OverdueLetters: {
            check: {
                /** Format: uuid */
                id: string;
                /** Format: date-time */
                checkedAt: string;
                month: string | null;
                open: number;
                warnings: number;
                reminders: number;
            };
            from: {
                name: string;
                phone: string;
                address: string;
            };
            letters: {
                unit: {
                    code: string;
                    label: string;
                };
                notices: {
                    number: string;
                    /** @enum {string} */
                    kind: "warning" | "reminder";
                    caseKind: string;
                    handler: string | null;
                    /** Format: date-time */
                    receivedAt: string;
                    /** Format: date-time */
                    deadlineAt: string;
                    /** Format: date */
                    deadlineOn: string;
                    /** @enum {string} */
                    termUnit: "days" | "hours";
                    daysLate: number;
                    isClosedSince: boolean;
                }[];
            }[];
        };
        LateHandlers: {
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
            handlers: {
                unit: string;
                handler: string | null;
                answeredLate: number;
                stillOpen: number;
                closed: number;
            }[];
        };
        CaseRules: {
            /** Format: date */
            today: string;
            kinds: {
                code: string;
                label: string;
                group: string;
                unit: string;
                rules: components["schemas"]["CaseKindRule"][];
            }[];
        };
        SavedCaseRule: {
            kind: string;
            /** Format: date */
            effectiveFrom: string;
        };
        OwnSurveys: {
            /** Format: date */
            today: string;
            surveys: {
                code: string;
                label: string;
                questions: {
                    code: string;
                    label: string;
                }[];
            }[];
        };
        SurveyReport: {
            survey: {
                code: string;
                label: string;
            };
            month: string;
            invited: number;
            notAsked: {
                lately: number;
                refused: number;
            };
            states: {
                waiting: number;
                answered: number;
                brokenOff: number;
                noAnswer: number;
                refused: number;
                unreachable: number;
            };
            questions: {
                code: string;
                label: string;
                percent: number | null;
                answers: number;
                distribution: number[];
                baseline: {
                    year: number;
                    percent: number;
                } | null;
            }[];
            units: {
                unit: string;
                label: string;
                answers: number;
                percents: {
                    [key: string]: number;
                } | null;
            }[];
            months: {
                month: string;
                answers: number;
                percents: {
                    [key: string]: number | null;
                };
            }[];
        };
        SurveyRules: {
            rules: {
                /** Format: date */
                effectiveFrom: string;
                isOn: boolean;
                callAfterMinutes: number;
                callsMost: number;
                callAgainMinutes: number;
                asksFrom: string;
                asksUntil: string;
                notAgainDays: number;
                /** Format: uuid */
                id: string;
                reason: string;
                decidedAt: string;
            }[];
        };
        MyMessages: {
            items: {
                /** Format: uuid */
                id: string;
                purposeLabel: string;
                body: string;
                /** Format: date-time */
                sentAt: string;
                /** @enum {string|null} */
                delivery: "delivered" | "undelivered" | null;
            }[];
            page: number;
            pages: number;
            total: number;
        };
        Operations: {
            providers: {
                provider: string;
                /** @enum {string} */
                breaker: "closed" | "on-trial" | "open";
                workers: number;
                perSecond: number;
                lastTakenAgoSeconds: number | null;
                lastFailureAgoSeconds: number | null;
                lastFailure: string | null;
                waiting: number;
            }[];
            waiting: {
                due: number;
                oldestDueSeconds: number | null;
                scheduled: number;
                /** Format: date-time */
                asOf: string;
            };
            parkedWork: number;
            failedMessages: number;
            unknownMessages: number;
        };
        ParkedWork: {
            items: {
                /** Format: uuid */
                factId: string;
                fact: string;
                reaction: string;
                attempts: number;
                lastError: string;
                /** Format: date-time */
                occurredAt: string;
                parkedAgoSeconds: number;
            }[];
            page: number;
            pages: number;
            total: number;
        };
        WorkKeys: {
            work: {
                /** Format: uuid */
                factId: string;
                reaction: string;
            }[];
        };
        DeadMessages: {
            items: {
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                state: "failed" | "unknown";
                purposeLabel: string;
                centreCode: string | null;
                reason: string;
                failure: string;
                provider: string | null;
                attempts: number;
                /** Format: date-time */
                notBefore: string;
                /** Format: date-time */
                notAfter: string;
                isInTime: boolean;
            }[];
            page: number;
            pages: number;
            total: number;
        };
        MessageRetry: {
            retried: string[];
            refused: {
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                why: "too-late" | "settled";
            }[];
        };
        DiscardedMessages: {
            discarded: string[];
        };
        SettledMessage: {
            /** Format: uuid */
            messageId: string;
        };
        MessageReport: {
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
            totals: {
                queued: number;
                waiting: number;
                sent: number;
                delivered: number;
                undelivered: number;
                failed: number;
                notSent: number;
                unknown: number;
                won: number;
                failedBy: {
                    [key: string]: number;
                };
                notSentBy: {
                    [key: string]: number;
                };
                p50: number | null;
                p99: number | null;
            };
            days: {
                queued: number;
                waiting: number;
                sent: number;
                delivered: number;
                undelivered: number;
                failed: number;
                notSent: number;
                unknown: number;
                won: number;
                failedBy: {
                    [key: string]: number;
                };
                notSentBy: {
                    [key: string]: number;
                };
                p50: number | null;
                p99: number | null;
                /** Format: date */
                day: string;
            }[];
            purposes: {
                queued: number;
                waiting: number;
                sent: number;
                delivered: number;
                undelivered: number;
                failed: number;
                notSent: number;
                unknown: number;
                won: number;
                failedBy: {
                    [key: string]: number;
                };
                notSentBy: {
                    [key: string]: number;
                };
                p50: number | null;
                p99: number | null;
                purpose: string;
                label: string;
            }[];
            months: {
                month: string;
                provider: string;
                /** @enum {string} */
                kind: "SMS" | "LMS" | "alimtalk";
                messages: number;
                won: number;
            }[];
        };
        WaitingMessages: {
            /** Format: date */
            today: string;
            due: number;
            oldestDueSeconds: number | null;
            scheduled: number;
            /** Format: date-time */
            asOf: string;
        };
        MessageReportFile: {
            fileName: string;
            csv: string;
        };
        WordedPurposes: {
            purposes: {
                purpose: string;
                scope: string;
                label: string;
                /** @enum {string} */
                inForce: "centre" | "every-centre" | "none";
                /** Format: date-time */
                comingAt: string | null;
            }[];
            page: number;
            pages: number;
            total: number;
        };
        Wording: {
            line: {
                purpose: string;
                scope: string;
                /** @enum {string} */
                language: "ko" | "en" | "zh" | "vi";
                /** @enum {string} */
                channel: "sms" | "alimtalk" | "push";
                centreCode: string | null;
            };
            label: string;
            variables: {
                name: string;
                label: string;
                isRequired: boolean;
            }[];
            revision: number;
            inForce: {
                /** Format: uuid */
                id: string;
                version: number;
                /** @enum {string} */
                state: "in-force" | "coming" | "past" | "withdrawn";
                body: string | null;
                templateCode: string | null;
                /** Format: date-time */
                effectiveFrom: string;
                /** Format: date-time */
                madeAt: string;
                madeBy: string | null;
                reason: string | null;
                withdrawn: {
                    /** Format: date-time */
                    at: string;
                    by: string | null;
                    reason: string | null;
                } | null;
            } | null;
            coming: {
                /** Format: uuid */
                id: string;
                version: number;
                /** @enum {string} */
                state: "in-force" | "coming" | "past" | "withdrawn";
                body: string | null;
                templateCode: string | null;
                /** Format: date-time */
                effectiveFrom: string;
                /** Format: date-time */
                madeAt: string;
                madeBy: string | null;
                reason: string | null;
                withdrawn: {
                    /** Format: date-time */
                    at: string;
                    by: string | null;
                    reason: string | null;
                } | null;
            }[];
            usedNow: {
                body: string;
                language: string;
                /** @enum {string} */
                channel: "sms" | "alimtalk" | "push";
                templateCode: string | null;
            } | null;
            waiting: number;
        };
        WordingHistory: {
            versions: {
                /** Format: uuid */
                id: string;
                version: number;
                /** @enum {string} */
                state: "in-force" | "coming" | "past" | "withdrawn";
                body: string | null;
                templateCode: string | null;
                /** Format: date-time */
                effectiveFrom: string;
                /** Format: date-time */
                madeAt: string;
                madeBy: string | null;
                reason: string | null;
                withdrawn: {
                    /** Format: date-time */
                    at: string;
                    by: string | null;
                    reason: string | null;
                } | null;
            }[];
            page: number;
            pages: number;
            total: number;
        };
        WordingPreview: {
            faults: {
                /** @enum {string} */
                code: "empty" | "unknown-variable" | "unknown-particle" | "stray-brace" | "missing-variable" | "bare-particle" | "character-not-sendable" | "too-long" | "no-title";
                what: string;
                codePoint?: string;
                advice?: string;
                at?: number;
                line?: number;
                column?: number;
            }[];
            filled: {
                short: {
                    text: string;
                    bytes: number;
                    /** @enum {string} */
                    kind: "SMS" | "LMS";
                };
                long: {
                    text: string;
                    bytes: number;
                    /** @enum {string} */
                    kind: "SMS" | "LMS";
                };
            } | null;
        };
        ContactOfPerson: {
            choices: {
                /** @enum {string} */
                choice: "reminder" | "follow-up";
                isRefused: boolean;
                /** Format: date-time */
                at: string | null;
                isByStaff: boolean;
            }[];
            /** Format: date-time */
            endedAt: string | null;
        };
        MyContactChoices: {
            choices: {
                /** @enum {string} */
                choice: "reminder" | "follow-up";
                isRefused: boolean;
                /** Format: date-time */
                at: string | null;
                isByStaff: boolean;
            }[];
        };
        MessageTimings: {
            /** Format: date */
            today: string;
            timings: {
                purpose: string;
                label: string;
                initial: {
                    /** @enum {string} */
                    kind: "days-before";
                    days: number;
                    at: string;
                } | {
                    /** @enum {string} */
                    kind: "minutes-before";
                    minutes: number;
                    earliest: string;
                } | {
                    /** @enum {string} */
                    kind: "days-after";
                    days: number;
                    at: string | null;
                };
                inForce: {
                    /** @enum {string} */
                    kind: "days-before";
                    days: number;
                    at: string;
                } | {
                    /** @enum {string} */
                    kind: "minutes-before";
                    minutes: number;
                    earliest: string;
                } | {
                    /** @enum {string} */
                    kind: "days-after";
                    days: number;
                    at: string | null;
                };
                decisions: {
                    /** Format: uuid */
                    id: string;
                    timing: {
                        /** @enum {string} */
                        kind: "days-before";
                        days: number;
                        at: string;
                    } | {
                        /** @enum {string} */
                        kind: "minutes-before";
                        minutes: number;
                        earliest: string;
                    } | {
                        /** @enum {string} */
                        kind: "days-after";
                        days: number;
                        at: string | null;
                    };
                    /** Format: date */
                    validFrom: string;
                    reason: string;
                    /** Format: date-time */
                    decidedAt: string;
                    decidedBy: string | null;
                    /** @enum {string} */
                    state: "past" | "in-force" | "coming" | "replaced";
                }[];
            }[];
        };
        UnreachedPage: {
            items: {
                /** Format: uuid */
                messageId: string;
                purposeLabel: string;
                person: {
                    maskedName: string;
                    maskedPhone: string;
                };
                text: string;
                why: string;
                /** Format: date-time */
                at: string;
                /** Format: date-time */
                notAfter: string;
                isOver: boolean;
                call: {
                    /** @enum {string} */
                    outcome: "talked" | "nobody-there" | "wrong-number" | "by-post";
                    note: string;
                    /** Format: date-time */
                    at: string;
                } | null;
            }[];
            page: number;
            pages: number;
            total: number;
            open: number;
        };
        Opening: {
            code: string;
            version: number;
            label: string;
            position: number;
            groupCode: string | null;
            /** Format: date */
            bornFrom: string | null;
            /** Format: date */
            bornTo: string | null;
            isInvitedOnly: boolean;
            dayDigits: number[];
            dongs: string[];
            channels: ("self" | "proxy" | "phone" | "staff")[];
            /** Format: date-time */
            announcedAt: string | null;
            /** Format: date-time */
            opensAt: string | null;
            /** Format: date-time */
            closesAt: string | null;
            supplyCap: number | null;
            offerCodes: string[];
            centreCodes: string[];
            note: string | null;
            /** @enum {string} */
            change: "set-up" | "added" | "changed" | "ended";
            reason: string | null;
            /** Format: date-time */
            recordedAt: string;
            recordedBy: string | null;
            /** @enum {string} */
            phase: "open" | "later" | "undecided" | "over";
            supply: {
                capacity: number;
                taken: number;
            } | null;
            invited: number;
        };
        VaccinationPlanBoard: {
            /** Format: date */
            today: string;
            /** Format: date */
            from: string;
            goal: number | null;
            plan: {
                /** Format: date */
                effectiveFrom: string;
                monthly: number;
                label: string;
            }[];
            counts: {
                first: number;
                second: number;
                /** Format: date */
                from: string;
                /** Format: date */
                to: string;
            }[];
            months: {
                month: string;
                plan: number;
                capacity: number;
                scenario: number | null;
                openWeekdays: number;
                openSaturdays: number;
                closed: {
                    /** Format: date */
                    date: string;
                    reason: string;
                    lost: number;
                }[];
                booked: {
                    first: number;
                    second: number;
                };
                done: {
                    first: number;
                    second: number;
                };
            }[];
            totals: {
                plan: number;
                booked: number;
                done: number;
            };
            calendar: {
                /** Format: date */
                closing: string;
                capacity: number;
                gap: number | null;
                reachable: number;
                reachableGap: number | null;
                daysBeyondStaff: number;
                lastFirstDays: {
                    offer: string;
                    /** Format: date */
                    firstOn: string;
                    /** Format: date */
                    followUpOn: string;
                    minDays: number;
                    label: string;
                }[];
            };
            scenario: {
                /** Format: date */
                closing: string;
                capacity: number;
                gap: number | null;
                reachable: number;
                reachableGap: number | null;
                daysBeyondStaff: number;
                lastFirstDays: {
                    offer: string;
                    /** Format: date */
                    firstOn: string;
                    /** Format: date */
                    followUpOn: string;
                    minDays: number;
                    label: string;
                }[];
            } | null;
            seconds: {
                owed: number;
                placed: number;
                withoutPlace: number;
            };
        };
        VaccinationPlan: {
            plan: {
                /** Format: date */
                effectiveFrom: string;
                monthly: number;
                label: string;
            }[];
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
        PassportSituations: {
            situations: {
                situation: string;
                /** Format: date */
                validFrom: string;
                documents: string[];
                basis: string;
            }[];
        };
        AppliedPassport: {
            /** Format: uuid */
            id: string;
            number: string;
            /** Format: date */
            deadlineOn: string;
            version: number;
            receipt: string;
            amount: number;
        };
        PassportFees: {
            fees: {
                kind: string;
                fee: number;
                /** Format: date */
                validFrom: string;
            }[];
        };
        PassportFeeHistory: {
            fees: {
                kind: string;
                fee: number | null;
                /** Format: date */
                validFrom: string;
                /** @enum {string} */
                state: "in-force" | "later" | "over";
                reason: string;
            }[];
        };
        OnlineRenewal: {
            mayRenewOnline: boolean;
            /** @enum {string|null} */
            site: "gov24" | "consul24" | null;
            obstacles: ("not-yet-offered" | "first-passport" | "too-young" | "service-ahead")[];
            fromAge: number | null;
        };
        PassportBoard: {
            items: {
                /** Format: uuid */
                id: string;
                number: string;
                version: number;
                kind: string;
                applicant: string | null;
                /** @enum {string|null} */
                light: "late" | "near" | "ok" | "paused" | null;
                /** Format: date-time */
                receivedAt: string;
                /** Format: date */
                deadlineOn: string;
                waitedDays: number | null;
                /** Format: date */
                lapsesOn: string | null;
            }[];
            page: number;
            pages: number;
            total: number;
            counts: {
                stage: string;
                count: number;
            }[];
        };
        MovedPassports: {
            moved: number;
            stage: string | null;
        };
        CollectedPassport: {
            /** Format: uuid */
            id: string;
            number: string;
            stage: string | null;
            version: number;
        };
        PassportRegister: {
            items: {
                /** Format: uuid */
                id: string;
                number: string;
                caseNumber: string;
                kind: string;
                amount: number;
                /** @enum {string} */
                method: "cash" | "card" | "transfer";
                isRefund: boolean;
                isGivenBack: boolean;
                reason: string | null;
                /** Format: date-time */
                takenAt: string;
                by: string | null;
            }[];
            days: {
                /** Format: date */
                on: string;
                taken: number;
                refunded: number;
                receipts: number;
                isClosed: boolean;
            }[];
            page: number;
            pages: number;
            total: number;
        };
        PassportReceipt: {
            /** Format: uuid */
            id: string;
            number: string;
            amount: number;
        };
        ClosedPassportDay: {
            /** Format: date */
            on: string;
            taken: number;
            refunded: number;
            receipts: number;
        };
        PassportReport: {
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
            workingDays: number;
            months: {
                month: string;
                applied: number;
                collected: number;
                other: number;
            }[];
            total: {
                applied: number;
                collected: number;
                other: number;
                whole: number;
            };
            perDay: {
                applied: number;
                collected: number;
                other: number;
                whole: number;
            };
        };
        HelpPoints: {
            /** Format: date */
            today: string;
            points: {
                place: string;
                hours: string;
                what: string;
                /** Format: date */
                validFrom: string;
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                kind: "machine" | "guide";
                people: number | null;
                /** Format: date */
                validUntil: string | null;
            }[];
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
    listDependants: {
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
                    "application/json": components["schemas"]["Dependants"];
                };
            };
        };
    };
    registerDependant: {
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
                    phone?: string | null;
                    /** @enum {string} */
                    relationship: "parent" | "grandparent" | "spouse" | "child" | "sibling" | "relative" | "in-care" | "other";
                    /** @enum {boolean} */
                    consented: true;
                    consentVersion: string;
                    proof?: {
                        /** Format: uuid */
                        codeId: string;
                        code: string;
                    };
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Dependant"];
                };
            };
        };
    };
    requestCareConsent: {
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
    endCare: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                personId: string;
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
                    "application/json": Record<string, never>;
                };
            };
        };
    };
    listCarers: {
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
                    "application/json": components["schemas"]["Carers"];
                };
            };
        };
    };
    withdrawConsent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                carerId: string;
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
                    "application/json": Record<string, never>;
                };
            };
        };
    };
    endCareByStaff: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                personId: string;
                carerId: string;
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
                    "application/json": Record<string, never>;
                };
            };
        };
    };
    askForPairing: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    kind: "display" | "kiosk" | "tablet" | "door";
                    /** @description The last part of the address that the device opened */
                    deviceCode: string;
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
                        /** @example 482913 */
                        code: string;
                        /** @description Proves that it was this device that was given the code */
                        ticket: string;
                        /** @description How long the code is good for from now on */
                        seconds: number;
                    };
                };
            };
        };
    };
    readPairing: {
        parameters: {
            query?: never;
            header: {
                "x-pairing-ticket": string;
            };
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
                        /** @enum {string} */
                        state: "waiting" | "paired" | "over";
                        deviceToken?: string;
                    };
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
    openVisitPass: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    token: string;
                };
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    showHelp: {
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
                    "application/json": components["schemas"]["HelpOffered"];
                };
            };
        };
    };
    listMyRides: {
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
                    "application/json": components["schemas"]["MyRides"];
                };
            };
        };
    };
    listShuttleRuns: {
        parameters: {
            query?: {
                on?: string;
                page?: number;
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
                    "application/json": components["schemas"]["ShuttleRuns"];
                };
            };
        };
    };
    listShuttleWaiting: {
        parameters: {
            query: {
                on: string;
                page?: number;
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
                    "application/json": components["schemas"]["ShuttleWaiting"];
                };
            };
        };
    };
    showManifest: {
        parameters: {
            query?: {
                page?: number;
            };
            header?: never;
            path: {
                runId: string;
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
                    "application/json": components["schemas"]["Manifest"];
                };
            };
        };
    };
    downloadManifest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                runId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listTimetables: {
        parameters: {
            query: {
                hub: string;
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
                    "application/json": components["schemas"]["ShuttleTimetables"];
                };
            };
        };
    };
    editTimetable: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                centreCode: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    hub: string;
                    /** @enum {string} */
                    kind: "weekday" | "saturday" | "sunday";
                    /** Format: date */
                    effectiveFrom: string;
                    runs: {
                        departs: string;
                        arrives: string;
                        seats: number;
                    }[];
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimetableEdited"];
                };
            };
        };
    };
    listBulkMoves: {
        parameters: {
            query: {
                centre: string;
                page?: number;
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
                    "application/json": components["schemas"]["BulkMoveList"];
                };
            };
        };
    };
    proposeBulkMove: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    centre: string;
                    definition: components["schemas"]["BulkMoveDefinition"];
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkMove"];
                };
            };
        };
    };
    listBulkMoveChoices: {
        parameters: {
            query: {
                centre: string;
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
                    "application/json": components["schemas"]["BulkMoveChoices"];
                };
            };
        };
    };
    showBulkMove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                moveId: string;
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
                    "application/json": components["schemas"]["BulkMove"];
                };
            };
        };
    };
    listBulkMovePeople: {
        parameters: {
            query?: {
                list?: "listed" | "moves" | "stays" | "no-phone";
                page?: number;
            };
            header?: never;
            path: {
                moveId: string;
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
                    "application/json": components["schemas"]["BulkMovePeople"];
                };
            };
        };
    };
    downloadBulkMovePeople: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                moveId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description CSV in UTF-8 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    downloadBulkMoveUndo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                moveId: string;
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
                    "application/json": components["schemas"]["BulkMoveUndo"];
                };
            };
        };
    };
    publishForBulkMove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                moveId: string;
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
                    "application/json": components["schemas"]["BulkMove"];
                };
            };
        };
    };
    confirmBulkMove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                moveId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    people: number;
                    noticeText: string;
                    /** Format: date */
                    noticeOn: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkMove"];
                };
            };
        };
    };
    steerBulkMove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                moveId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    turn: "pause" | "resume" | "undo" | "drop";
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkMove"];
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
                dong?: string;
                channel?: "self" | "proxy" | "phone" | "staff";
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
    listCalendarDays: {
        parameters: {
            query: {
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
                    "application/json": components["schemas"]["CalendarDays"];
                };
            };
        };
    };
    showCalendarRules: {
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
                    "application/json": components["schemas"]["CalendarRules"];
                };
            };
        };
    };
    showSpecialDates: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                centreCode: string;
                year: number;
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
                    "application/json": components["schemas"]["SpecialDates"];
                };
            };
        };
    };
    setPolicy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                centreCode: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    name: "no-show-after-minutes" | "late-release-minutes" | "late-to-desk-minutes" | "standby-offer-minutes" | "standby-travel-minutes" | "standby-bar-days" | "change-cut-off-days" | "move-notice-minutes" | "hold-minutes" | "arrive-step-minutes" | "publish-days-ahead";
                    /** Format: date */
                    effectiveFrom: string;
                    value: number | null;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarRules"];
                };
            };
        };
    };
    listChanges: {
        parameters: {
            query?: {
                page?: number;
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
                    "application/json": {
                        changes: components["schemas"]["CalendarChange"][];
                        hasMore: boolean;
                    };
                };
            };
        };
    };
    proposeChange: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                centreCode: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    change: {
                        /** @enum {string} */
                        kind: "close-day";
                        /** Format: date */
                        date: string;
                        reason: string;
                    } | {
                        /** @enum {string} */
                        kind: "set-day";
                        /** Format: date */
                        date: string;
                        hours: {
                            opens: string;
                            closes: string;
                            /** @default null */
                            breakFrom?: string | null;
                            /** @default null */
                            breakUntil?: string | null;
                            capacity: number;
                            slotMinutes: number;
                            staffCount: number;
                            seatsPerStaff: number;
                        };
                        reason: string;
                    } | {
                        /** @enum {string} */
                        kind: "reset-day";
                        /** Format: date */
                        date: string;
                        reason: string;
                    } | {
                        /** @enum {string} */
                        kind: "weekly-hours";
                        /** Format: date */
                        effectiveFrom: string;
                        weekdays: number[];
                        isOpen: boolean;
                        hours: {
                            opens: string;
                            closes: string;
                            /** @default null */
                            breakFrom?: string | null;
                            /** @default null */
                            breakUntil?: string | null;
                            capacity: number;
                            slotMinutes: number;
                            staffCount: number;
                            seatsPerStaff: number;
                        };
                        reason: string;
                    } | {
                        /** @enum {string} */
                        kind: "drop-weekly-hours";
                        /** Format: date */
                        effectiveFrom: string;
                        weekdays: number[];
                        reason: string;
                    } | {
                        /** @enum {string} */
                        kind: "seat-shares";
                        /** Format: date */
                        effectiveFrom: string;
                        shares: {
                            step: number;
                            /** @enum {string} */
                            channel: "online" | "staff";
                            parts: number;
                        }[];
                        reason: string;
                    } | {
                        /** @enum {string} */
                        kind: "holidays";
                        add: {
                            /** Format: date */
                            date: string;
                            reason: string;
                        }[];
                        remove: string[];
                        reason: string;
                    } | {
                        /** @enum {string} */
                        kind: "close-rest";
                        /** Format: date */
                        date: string;
                        from: string;
                        reason: string;
                    } | {
                        /** @enum {string} */
                        kind: "several";
                        changes: ({
                            /** @enum {string} */
                            kind: "close-day";
                            /** Format: date */
                            date: string;
                            reason: string;
                        } | {
                            /** @enum {string} */
                            kind: "set-day";
                            /** Format: date */
                            date: string;
                            hours: {
                                opens: string;
                                closes: string;
                                /** @default null */
                                breakFrom?: string | null;
                                /** @default null */
                                breakUntil?: string | null;
                                capacity: number;
                                slotMinutes: number;
                                staffCount: number;
                                seatsPerStaff: number;
                            };
                            reason: string;
                        } | {
                            /** @enum {string} */
                            kind: "reset-day";
                            /** Format: date */
                            date: string;
                            reason: string;
                        } | {
                            /** @enum {string} */
                            kind: "weekly-hours";
                            /** Format: date */
                            effectiveFrom: string;
                            weekdays: number[];
                            isOpen: boolean;
                            hours: {
                                opens: string;
                                closes: string;
                                /** @default null */
                                breakFrom?: string | null;
                                /** @default null */
                                breakUntil?: string | null;
                                capacity: number;
                                slotMinutes: number;
                                staffCount: number;
                                seatsPerStaff: number;
                            };
                            reason: string;
                        } | {
                            /** @enum {string} */
                            kind: "drop-weekly-hours";
                            /** Format: date */
                            effectiveFrom: string;
                            weekdays: number[];
                            reason: string;
                        } | {
                            /** @enum {string} */
                            kind: "seat-shares";
                            /** Format: date */
                            effectiveFrom: string;
                            shares: {
                                step: number;
                                /** @enum {string} */
                                channel: "online" | "staff";
                                parts: number;
                            }[];
                            reason: string;
                        } | {
                            /** @enum {string} */
                            kind: "holidays";
                            add: {
                                /** Format: date */
                                date: string;
                                reason: string;
                            }[];
                            remove: string[];
                            reason: string;
                        })[];
                        reason: string;
                    };
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarChange"];
                };
            };
        };
    };
    showChange: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
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
                    "application/json": components["schemas"]["CalendarChange"];
                };
            };
        };
    };
    listChangedDays: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
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
                    "application/json": components["schemas"]["ChangedDays"];
                };
            };
        };
    };
    showChangedDay: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
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
                    "application/json": components["schemas"]["ChangedLanes"];
                };
            };
        };
    };
    listChangedBookings: {
        parameters: {
            query: {
                filter: "kept" | "moved" | "orphaned" | "without-phone" | "not-done";
                after?: number;
            };
            header?: never;
            path: {
                id: string;
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
                    "application/json": components["schemas"]["ChangedBookings"];
                };
            };
        };
    };
    applyChange: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    fingerprint: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarChange"];
                };
            };
        };
    };
    discardChange: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
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
                    "application/json": components["schemas"]["CalendarChange"];
                };
            };
        };
    };
    undoChange: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
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
                    "application/json": components["schemas"]["CalendarChange"];
                };
            };
        };
    };
    downloadUndoFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
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
                        proposal: components["schemas"]["CalendarChange"];
                        rules: unknown[];
                        bookings: {
                            number: string;
                            kind: string;
                            state: string;
                            from: string;
                            to: string | null;
                        }[];
                    };
                };
            };
        };
    };
    listCentres: {
        parameters: {
            query?: {
                offer?: string;
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
                    "application/json": components["schemas"]["BookableCentres"];
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
                step?: number;
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
                step?: number;
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
    holdSeats: {
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
                    dong?: string;
                    party?: string[];
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hold"];
                };
            };
        };
    };
    showMyHold: {
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
                        hold: components["schemas"]["Hold"] | null;
                    };
                };
            };
        };
    };
    confirmHold: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                holdId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    needs?: {
                        [key: string]: components["schemas"]["Needs"];
                    };
                    dong?: string;
                    /** @enum {boolean} */
                    consented: true;
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
                        groups: components["schemas"]["BookingGroup"][];
                    };
                };
            };
        };
    };
    releaseHold: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                holdId: string;
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
                        released: number;
                    };
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
                    dong?: string;
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
        requestBody: {
            content: {
                "application/json": {
                    bookingIds?: string[];
                    reason?: string;
                } | null;
            };
        };
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
    showMoveOptions: {
        parameters: {
            query: {
                slotId: string;
            };
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
                    "application/json": components["schemas"]["MoveOptions"];
                };
            };
        };
    };
    moveBooking: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                bookingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    slotId: string;
                    /** Format: uuid */
                    followUpSlotId?: string;
                };
            };
        };
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
    showFamilyMoveOptions: {
        parameters: {
            query: {
                slotId: string;
            };
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
                    "application/json": components["schemas"]["MoveOptions"];
                };
            };
        };
    };
    moveFamily: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                bookingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    slotId: string;
                    /** Format: uuid */
                    followUpSlotId?: string;
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
                        groups: components["schemas"]["BookingGroup"][];
                    };
                };
            };
        };
    };
    showLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
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
                    "application/json": components["schemas"]["ChangeLink"];
                };
            };
        };
    };
    showLinkMoveOptions: {
        parameters: {
            query: {
                bookingId: string;
                slotId: string;
            };
            header?: never;
            path: {
                token: string;
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
                    "application/json": components["schemas"]["MoveOptions"];
                };
            };
        };
    };
    cancelByLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    birthDate: string;
                    bookingIds?: string[];
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangeLink"];
                };
            };
        };
    };
    moveByLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    birthDate: string;
                    /** Format: uuid */
                    bookingId: string;
                    /** Format: uuid */
                    slotId: string;
                    /** Format: uuid */
                    followUpSlotId?: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangeLink"];
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
    showDoorCode: {
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
                    "application/json": components["schemas"]["DoorCode"];
                };
            };
        };
    };
    showPresence: {
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
                    "application/json": components["schemas"]["Presence"];
                };
            };
        };
    };
    provePresence: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
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
                    "application/json": components["schemas"]["Presence"];
                };
            };
        };
    };
    listBookingsAtTheDoor: {
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
                    "application/json": components["schemas"]["BookingsAtTheDoor"];
                };
            };
        };
    };
    checkInByPhone: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    bookingId: string;
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
                    "application/json": components["schemas"]["PhoneArrival"];
                };
            };
        };
    };
    leaveOpeningNotice: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    centre: string;
                    group?: string;
                    dong?: string;
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
                        notices: components["schemas"]["OpeningNotice"][];
                    };
                };
            };
        };
    };
    listMyOpeningNotices: {
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
                        notices: components["schemas"]["OpeningNotice"][];
                    };
                };
            };
        };
    };
    endOpeningNotice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                noticeId: string;
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
                        notices: components["schemas"]["OpeningNotice"][];
                    };
                };
            };
        };
    };
    showStandbyRule: {
        parameters: {
            query: {
                centre: string;
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
                    "application/json": components["schemas"]["StandbyRule"];
                };
            };
        };
    };
    showMyStandby: {
        parameters: {
            query: {
                centre: string;
                group?: string;
                dong?: string;
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
                    "application/json": components["schemas"]["MyStandby"];
                };
            };
        };
    };
    joinStandby: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    centre: string;
                    offer: string;
                    group?: string;
                    dong?: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyStandby"];
                };
            };
        };
    };
    leaveStandby: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    centre: string;
                    group?: string;
                    dong?: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyStandby"];
                };
            };
        };
    };
    acceptStandbyOffer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                offerId: string;
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
                    "application/json": components["schemas"]["StandbyOffer"];
                };
            };
        };
    };
    declineStandbyOffer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                offerId: string;
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
                    "application/json": components["schemas"]["StandbyOffer"];
                };
            };
        };
    };
    showStandbyLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
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
                    "application/json": components["schemas"]["StandbyOffer"];
                };
            };
        };
    };
    acceptStandbyLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
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
                    "application/json": components["schemas"]["StandbyOffer"];
                };
            };
        };
    };
    declineStandbyLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
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
                    "application/json": components["schemas"]["StandbyOffer"];
                };
            };
        };
    };
    showStandbyBoard: {
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
                    "application/json": components["schemas"]["StandbyBoard"];
                };
            };
        };
    };
    listStandbyLine: {
        parameters: {
            query?: {
                centre?: string;
                page?: number;
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
                    "application/json": components["schemas"]["StandbyLine"];
                };
            };
        };
    };
    listStandbyOffers: {
        parameters: {
            query?: {
                centre?: string;
                page?: number;
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
                    "application/json": components["schemas"]["StandbyOffers"];
                };
            };
        };
    };
    listNoShows: {
        parameters: {
            query?: {
                centre?: string;
                page?: number;
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
                    "application/json": components["schemas"]["NoShows"];
                };
            };
        };
    };
    listStandbyBars: {
        parameters: {
            query?: {
                centre?: string;
                page?: number;
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
                    "application/json": components["schemas"]["StandbyBars"];
                };
            };
        };
    };
    announcePlaces: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    centre?: string;
                    offer: string;
                    places: number;
                    until: string;
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
                        /** Format: uuid */
                        announcementId: string;
                    };
                };
            };
        };
    };
    stopStandby: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    centre?: string;
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
                        withdrawn: number;
                    };
                };
            };
        };
    };
    widenStandby: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    centre?: string;
                    offer: string;
                    /** Format: date */
                    effectiveFrom: string;
                    /** Format: date */
                    bornFrom: string | null;
                    /** Format: date */
                    bornTo: string | null;
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
                        /** Format: date */
                        effectiveFrom: string;
                    };
                };
            };
        };
    };
    liftBar: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                barId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    centre?: string;
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
                        /** Format: uuid */
                        barId: string;
                    };
                };
            };
        };
    };
    searchDeskPeople: {
        parameters: {
            query: {
                search: string;
                page?: number;
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
                        items: components["schemas"]["DeskFoundPerson"][];
                        page: number;
                        pages: number;
                        isExact: boolean;
                        isCut: boolean;
                    };
                };
            };
        };
    };
    registerCaller: {
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
                    phone: string | null;
                    contactPhone?: string;
                    /** Format: uuid */
                    carerId?: string;
                    /** @enum {string} */
                    relationship?: "parent" | "grandparent" | "spouse" | "child" | "sibling" | "relative" | "in-care" | "other";
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
                        /** Format: uuid */
                        personId: string;
                    };
                };
            };
        };
    };
    showDeskPerson: {
        parameters: {
            query?: {
                group?: string;
            };
            header?: never;
            path: {
                personId: string;
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
                    "application/json": components["schemas"]["DeskPerson"];
                };
            };
        };
    };
    listDeskBookings: {
        parameters: {
            query?: {
                for?: "self" | "others";
                page?: number;
            };
            header?: never;
            path: {
                personId: string;
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
                        items: components["schemas"]["DeskGroup"][];
                        page: number;
                        pages: number;
                    };
                };
            };
        };
    };
    listDeskHistory: {
        parameters: {
            query?: {
                page?: number;
            };
            header?: never;
            path: {
                personId: string;
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
                        items: components["schemas"]["DeskHistoryLine"][];
                        page: number;
                        pages: number;
                    };
                };
            };
        };
    };
    revealPhone: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                personId: string;
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
                        phone: string | null;
                    };
                };
            };
        };
    };
    noteCall: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    personId: string;
                    /** Format: uuid */
                    groupId?: string | null;
                    told: string;
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
                        /** Format: uuid */
                        noteId: string;
                    };
                };
            };
        };
    };
    bookForCaller: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    personId: string;
                    offer: string;
                    slotIds: string[];
                    /** @enum {string} */
                    seats: "online" | "staff";
                    /** @enum {string} */
                    followUpSeats?: "online" | "staff";
                    /**
                     * @default phone
                     * @enum {string}
                     */
                    by?: "phone" | "staff";
                    group?: string;
                    needs?: components["schemas"]["Needs"];
                    /** @default false */
                    consented?: boolean;
                    reason: string;
                    told: string;
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
                        group: components["schemas"]["DeskGroup"];
                    };
                };
            };
        };
    };
    moveForCaller: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                bookingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    slotId: string;
                    /** @enum {string} */
                    seats: "online" | "staff";
                    /** Format: uuid */
                    followUpSlotId?: string;
                    /** @enum {string} */
                    followUpSeats?: "online" | "staff";
                    reason: string;
                    told: string;
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
                        group: components["schemas"]["DeskGroup"];
                    };
                };
            };
        };
    };
    cancelForCaller: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                groupId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    bookingIds?: string[];
                    reason: string;
                    told: string;
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
                        group: components["schemas"]["DeskGroup"];
                    };
                };
            };
        };
    };
    restoreBookings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                groupId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    told?: string | null;
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
                        group: components["schemas"]["DeskGroup"];
                    };
                };
            };
        };
    };
    addWalkIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    personId: string;
                    offer: string;
                    step: number;
                    /** Format: uuid */
                    slotId?: string;
                    /** Format: uuid */
                    followUpSlotId?: string;
                    /** @enum {string} */
                    followUpSeats?: "online" | "staff";
                    group?: string;
                    needs?: components["schemas"]["Needs"];
                    reason: string;
                    told?: string | null;
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
                        group: components["schemas"]["DeskGroup"];
                    };
                };
            };
        };
    };
    listDeskCentres: {
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
                    "application/json": components["schemas"]["DeskCentres"];
                };
            };
        };
    };
    listDeskDays: {
        parameters: {
            query: {
                step?: number;
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
                    "application/json": components["schemas"]["DeskDays"];
                };
            };
        };
    };
    listDeskSlots: {
        parameters: {
            query?: {
                step?: number;
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
                    "application/json": {
                        slots: components["schemas"]["DeskSlot"][];
                    };
                };
            };
        };
    };
    proposeDeskFollowUp: {
        parameters: {
            query: {
                offer: string;
                step?: number;
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
                    "application/json": components["schemas"]["DeskFollowUp"];
                };
            };
        };
    };
    listWalkInSlots: {
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
                        slots: {
                            /** Format: uuid */
                            id: string;
                            /** Format: date */
                            date: string;
                            startsAt: string;
                            endsAt: string;
                        }[];
                    };
                };
            };
        };
    };
    changeSkills: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                counterId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    services: string[] | null;
                    reason: string;
                    isConfirmed?: boolean;
                };
            };
        };
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
    confirmArrivalByPass: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    pass: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConfirmedArrival"];
                };
            };
        };
    };
    confirmArrival: {
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
                    "application/json": components["schemas"]["ConfirmedArrival"];
                };
            };
        };
    };
    confirmMyArrival: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                visitId: string;
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
                    "application/json": components["schemas"]["ConfirmedArrival"];
                };
            };
        };
    };
    listWalkInRules: {
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
                    "application/json": components["schemas"]["WalkInRules"];
                };
            };
        };
    };
    decideWalkInRule: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    centre?: string;
                    /** Format: date */
                    validFrom: string;
                    rule: components["schemas"]["WalkInRule"];
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
                        id: string;
                    };
                };
            };
        };
    };
    showHowBusy: {
        parameters: {
            query: {
                centre: string;
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
                    "application/json": components["schemas"]["HowBusy"];
                };
            };
        };
    };
    takeNumber: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    centre?: string;
                    service: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GivenNumber"];
                };
            };
        };
    };
    takeNumberFromHome: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    centre: string;
                    service: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GivenNumber"];
                };
            };
        };
    };
    answerAlarm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                alarmId: string;
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
                        /** Format: uuid */
                        alarmId: string;
                    };
                };
            };
        };
    };
    chooseStay: {
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
                    /** @enum {string} */
                    length: "usual" | "long";
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
    endAlarm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                alarmId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    outcome: "settled" | "false-alarm";
                    note: string;
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
                        /** Format: uuid */
                        alarmId: string;
                    };
                };
            };
        };
    };
    extendStay: {
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
                    minutes: number;
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
    findTicket: {
        parameters: {
            query: {
                centre?: string;
                number: string;
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
                        ticket: components["schemas"]["TicketView"] | null;
                    };
                };
            };
        };
    };
    listOpenAlarms: {
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
                    "application/json": components["schemas"]["OpenAlarms"];
                };
            };
        };
    };
    listAlarms: {
        parameters: {
            query?: {
                centre?: string;
                before?: string;
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
                    "application/json": components["schemas"]["Alarms"];
                };
            };
        };
    };
    raiseAlarm: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    centre?: string;
                    kind: string;
                    place: {
                        /** Format: uuid */
                        counterId: string;
                    } | {
                        stage: string;
                    } | {
                        words: string;
                    };
                    /** Format: uuid */
                    ticketId: string | null;
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
                        /** Format: uuid */
                        alarmId: string;
                    };
                };
            };
        };
    };
    repairTicket: {
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
                    target: {
                        /** @enum {string} */
                        to: "stage";
                        stage: string;
                    } | {
                        /** @enum {string} */
                        to: "counter";
                        /** Format: uuid */
                        counterId: string;
                    } | {
                        /** @enum {string} */
                        to: "aside";
                    } | {
                        /** @enum {string} */
                        to: "done";
                    } | {
                        /** @enum {string} */
                        to: "left";
                    };
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
    listStageSeats: {
        parameters: {
            query?: {
                centre?: string;
                before?: string;
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
                    "application/json": components["schemas"]["StageSeats"];
                };
            };
        };
    };
    decideStageSeats: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                stage: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    centre?: string;
                    /** Format: date */
                    validFrom: string;
                    seats: number;
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
                        id: string;
                    };
                };
            };
        };
    };
    askForNearText: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                visitId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    wantsText: boolean;
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
                        wantsText: boolean;
                    };
                };
            };
        };
    };
    listBoardMessages: {
        parameters: {
            query?: {
                centre?: string;
                page?: number;
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
                    "application/json": components["schemas"]["BoardMessages"];
                };
            };
        };
    };
    writeBoardMessage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    centre?: string;
                    message: {
                        text: string;
                        zones: string[];
                        /** Format: date */
                        fromOn: string;
                        /** Format: date */
                        toOn: string;
                        fromTime: string;
                        toTime: string;
                        weekdays: number[];
                    };
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
                        /** Format: uuid */
                        messageId: string;
                    };
                };
            };
        };
    };
    changeBoardMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                messageId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    message: {
                        text: string;
                        zones: string[];
                        /** Format: date */
                        fromOn: string;
                        /** Format: date */
                        toOn: string;
                        fromTime: string;
                        toTime: string;
                        weekdays: number[];
                    };
                    revision: number;
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
                        /** Format: uuid */
                        messageId: string;
                    };
                };
            };
        };
    };
    stopBoardMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                messageId: string;
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
                        /** Format: uuid */
                        messageId: string;
                    };
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
    listHelpCalls: {
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
                    "application/json": components["schemas"]["HelpCalls"];
                };
            };
        };
    };
    callStaff: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    about?: string | null;
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
                        call: components["schemas"]["HelpCall"] | null;
                    };
                };
            };
        };
    };
    showMyHelpCall: {
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
                        call: components["schemas"]["HelpCall"] | null;
                    };
                };
            };
        };
    };
    answerHelpCall: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                helpId: string;
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
                    "application/json": components["schemas"]["HelpCalls"];
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
    listFloorRules: {
        parameters: {
            query?: {
                centre?: string;
                before?: string;
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
                    "application/json": components["schemas"]["FloorRules"];
                };
            };
        };
    };
    decideFloorRule: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    centre?: string;
                    /** Format: date */
                    validFrom: string;
                    rule: components["schemas"]["FloorRule"];
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
                        id: string;
                    };
                };
            };
        };
    };
    listZones: {
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
                    "application/json": components["schemas"]["Zones"];
                };
            };
        };
    };
    addZone: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    centre?: string;
                    zone: {
                        code: string;
                        label: string;
                        stages: string[];
                        signs: {
                            counterCode: string;
                            isShown: boolean;
                            /** @enum {string|null} */
                            arrow: "left" | "up" | "right" | "down" | null;
                            floor: string | null;
                        }[];
                    };
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
                        code: string;
                    };
                };
            };
        };
    };
    changeZone: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    centre?: string;
                    zone: {
                        label: string;
                        stages: string[];
                        signs: {
                            counterCode: string;
                            isShown: boolean;
                            /** @enum {string|null} */
                            arrow: "left" | "up" | "right" | "down" | null;
                            floor: string | null;
                        }[];
                    };
                    revision: number;
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
                        code: string;
                    };
                };
            };
        };
    };
    removeZone: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    centre?: string;
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
                        code: string;
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
                        services: {
                            code: string;
                            label: string;
                            stage: string;
                        }[];
                    };
                };
            };
        };
    };
    listLine: {
        parameters: {
            query?: {
                centre?: string;
                counter?: string;
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
    listMyVisits: {
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
                    "application/json": components["schemas"]["MyVisits"];
                };
            };
        };
    };
    listTicketSteps: {
        parameters: {
            query?: {
                before?: string;
            };
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
                    "application/json": components["schemas"]["TicketSteps"];
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
    pauseCounter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                counterId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    kind: "break" | "lunch" | "equipment";
                    /** Format: date-time */
                    resumesAt?: string;
                    isConfirmed?: boolean;
                };
            };
        };
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
    resumeCounter: {
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
    listBreaks: {
        parameters: {
            query?: {
                centre?: string;
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
                    "application/json": {
                        /** Format: date */
                        on: string;
                        breaks: components["schemas"]["PlannedBreak"][];
                    };
                };
            };
        };
    };
    planBreaks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    centre?: string;
                    breaks: {
                        /** Format: uuid */
                        counterId: string;
                        /** @enum {string} */
                        kind: "break" | "lunch" | "equipment";
                        /** Format: date-time */
                        from: string;
                        /** Format: date-time */
                        to: string;
                    }[];
                    isConfirmed?: boolean;
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
                        breakIds: string[];
                    };
                };
            };
        };
    };
    withdrawBreak: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                breakId: string;
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
                        /** Format: uuid */
                        breakId: string;
                    };
                };
            };
        };
    };
    printSlip: {
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
                    "application/json": components["schemas"]["Slip"];
                };
            };
        };
    };
    readBoard: {
        parameters: {
            query?: {
                centre?: string;
                /** @description Sequence of the newest message that the screen has heard: the answer is not behind it */
                told?: number;
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
    readControlRoom: {
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
                    "application/json": components["schemas"]["ControlRoom"];
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
    readZoneBoard: {
        parameters: {
            query?: {
                centre?: string;
                /** @description For staff; a screen reads the zone it hangs in */
                zone?: string;
                /** @description Sequence of the newest message that the screen has heard: the answer is not behind it */
                told?: number;
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
                    "application/json": components["schemas"]["ZoneBoardAnswer"];
                };
            };
        };
    };
    reassignCounter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                counterId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    stage: string;
                    /** @default [] */
                    alsoStages?: string[];
                    reason: string;
                    isConfirmed?: boolean;
                };
            };
        };
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
    listScreens: {
        parameters: {
            query?: {
                centre?: string;
                page?: number;
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
                    "application/json": components["schemas"]["Screens"];
                };
            };
        };
    };
    pairScreen: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    centre?: string;
                    pairingCode: string;
                    label: string;
                    settings: {
                        zone: string;
                        showsNames: boolean;
                        /** @enum {string} */
                        theme: "light" | "dark";
                        speaks: boolean;
                        volume: number;
                    };
                    /** @default false */
                    replaces?: boolean;
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
                        /** Format: uuid */
                        deviceId: string;
                    };
                };
            };
        };
    };
    changeScreen: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                deviceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    label: string;
                    settings: {
                        zone: string;
                        showsNames: boolean;
                        /** @enum {string} */
                        theme: "light" | "dark";
                        speaks: boolean;
                        volume: number;
                    };
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
                        /** Format: uuid */
                        deviceId: string;
                    };
                };
            };
        };
    };
    removeScreen: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                deviceId: string;
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
                        /** Format: uuid */
                        deviceId: string;
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
    transferTicket: {
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
                    destination: {
                        /** @enum {string} */
                        to: "counter";
                        /** Format: uuid */
                        counterId: string;
                    } | {
                        /** @enum {string} */
                        to: "stage";
                        stage: string;
                    } | {
                        /** @enum {string} */
                        to: "lane";
                        /** @enum {string} */
                        lane: "normal" | "assisted";
                    } | {
                        /** @enum {string} */
                        to: "line";
                    };
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
    listCases: {
        parameters: {
            query?: {
                inbox?: "open" | "mine" | "unassigned" | "late" | "closed";
                q?: string;
                page?: number;
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
                    "application/json": components["schemas"]["CaseList"];
                };
            };
        };
    };
    receiveCase: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    kind: string;
                    subject: string;
                    /** @enum {string} */
                    channel: "counter" | "phone" | "post" | "online";
                    unit?: string;
                    applicant?: {
                        name: string;
                        birthDate: string;
                        phone: string;
                    };
                    isTold: boolean;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceivedCase"];
                };
            };
        };
    };
    listCaseColleagues: {
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
                    "application/json": components["schemas"]["CaseColleagues"];
                };
            };
        };
    };
    showCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
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
                    "application/json": components["schemas"]["Case"];
                };
            };
        };
    };
    revealCaseContact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
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
                    "application/json": components["schemas"]["CaseContact"];
                };
            };
        };
    };
    assignCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    unit: string;
                    /** Format: uuid */
                    handlerId: string | null;
                    note?: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TakenCaseStep"];
                };
            };
        };
    };
    startCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
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
                    "application/json": components["schemas"]["TakenCaseStep"];
                };
            };
        };
    };
    extendCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    length: number;
                    reason: string;
                    /** @default false */
                    applicantAgreed?: boolean;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TakenCaseStep"];
                };
            };
        };
    };
    askSupplement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    note: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TakenCaseStep"];
                };
            };
        };
    };
    supplementCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default null */
                    note?: string | null;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TakenCaseStep"];
                };
            };
        };
    };
    finishCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    result: "solved" | "not-solved" | "transferred";
                    /** @default null */
                    note?: string | null;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TakenCaseStep"];
                };
            };
        };
    };
    returnCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    note: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TakenCaseStep"];
                };
            };
        };
    };
    withdrawCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    note: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TakenCaseStep"];
                };
            };
        };
    };
    noteOnCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    note: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TakenCaseStep"];
                };
            };
        };
    };
    listCaseKinds: {
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
                    "application/json": components["schemas"]["CaseKinds"];
                };
            };
        };
    };
    listMyCases: {
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
                    "application/json": components["schemas"]["MyCases"];
                };
            };
        };
    };
    showMyCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
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
                    "application/json": components["schemas"]["MyCase"];
                };
            };
        };
    };
    withdrawMyCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
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
                        number: string;
                        /** @enum {string} */
                        state: "received" | "assigned" | "in-work" | "supplement" | "done" | "returned" | "withdrawn";
                    };
                };
            };
        };
    };
    countCases: {
        parameters: {
            query: {
                from: string;
                to: string;
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
                    "application/json": components["schemas"]["CaseStatistics"];
                };
            };
        };
    };
    listOverdueChecks: {
        parameters: {
            query?: {
                page?: number;
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
                    "application/json": components["schemas"]["OverdueChecks"];
                };
            };
        };
    };
    checkOverdue: {
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
                        /** Format: uuid */
                        id: string;
                        warnings: number;
                        reminders: number;
                    };
                };
            };
        };
    };
    showOverdueLetters: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
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
                    "application/json": components["schemas"]["OverdueLetters"];
                };
            };
        };
    };
    listLateHandlers: {
        parameters: {
            query: {
                from: string;
                to: string;
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
                    "application/json": components["schemas"]["LateHandlers"];
                };
            };
        };
    };
    listCaseRules: {
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
                    "application/json": components["schemas"]["CaseRules"];
                };
            };
        };
    };
    saveCaseRule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaseKindRule"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedCaseRule"];
                };
            };
        };
    };
    removeCaseRule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: string;
                effectiveFrom: string;
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
                    "application/json": components["schemas"]["SavedCaseRule"];
                };
            };
        };
    };
    listSurveys: {
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
                    "application/json": components["schemas"]["OwnSurveys"];
                };
            };
        };
    };
    readSurveyReport: {
        parameters: {
            query: {
                month: string;
            };
            header?: never;
            path: {
                code: string;
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
                    "application/json": components["schemas"]["SurveyReport"];
                };
            };
        };
    };
    listSurveyRules: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
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
                    "application/json": components["schemas"]["SurveyRules"];
                };
            };
        };
    };
    decideSurveyRule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    rule: {
                        /** Format: date */
                        effectiveFrom: string;
                        isOn: boolean;
                        callAfterMinutes: number;
                        callsMost: number;
                        callAgainMinutes: number;
                        asksFrom: string;
                        asksUntil: string;
                        notAgainDays: number;
                    };
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
                        /** Format: uuid */
                        id: string;
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
                            channel: "sms" | "alimtalk";
                            provider: string | null;
                            /** @enum {string|null} */
                            delivery: "delivered" | "undelivered" | null;
                            costWon: number | null;
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
    listMyMessages: {
        parameters: {
            query?: {
                page?: number;
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
                    "application/json": components["schemas"]["MyMessages"];
                };
            };
        };
    };
    readOperations: {
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
                    "application/json": components["schemas"]["Operations"];
                };
            };
        };
    };
    listParkedWork: {
        parameters: {
            query?: {
                page?: number;
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
                    "application/json": components["schemas"]["ParkedWork"];
                };
            };
        };
    };
    retryParkedWork: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    work: {
                        /** Format: uuid */
                        factId: string;
                        reaction: string;
                    }[];
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkKeys"];
                };
            };
        };
    };
    discardParkedWork: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    work: {
                        /** Format: uuid */
                        factId: string;
                        reaction: string;
                    }[];
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
                    "application/json": components["schemas"]["WorkKeys"];
                };
            };
        };
    };
    listDeadMessages: {
        parameters: {
            query?: {
                page?: number;
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
                    "application/json": components["schemas"]["DeadMessages"];
                };
            };
        };
    };
    retryMessages: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    messageIds: string[];
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageRetry"];
                };
            };
        };
    };
    discardMessages: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    messageIds: string[];
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
                    "application/json": components["schemas"]["DiscardedMessages"];
                };
            };
        };
    };
    settleMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                messageId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    outcome: "sent" | "not-sent";
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
                    "application/json": components["schemas"]["SettledMessage"];
                };
            };
        };
    };
    readMessageReport: {
        parameters: {
            query: {
                from: string;
                to: string;
                centre?: string;
                purpose?: string;
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
                    "application/json": components["schemas"]["MessageReport"];
                };
            };
        };
    };
    readWaitingMessages: {
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
                    "application/json": components["schemas"]["WaitingMessages"];
                };
            };
        };
    };
    exportMessageReport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    from: string;
                    /** Format: date */
                    to: string;
                    centre?: string;
                    purpose?: string;
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
                    "application/json": components["schemas"]["MessageReportFile"];
                };
            };
        };
    };
    listWordedPurposes: {
        parameters: {
            query: {
                language: "ko" | "en" | "zh" | "vi";
                channel: "sms" | "alimtalk" | "push";
                centre?: string;
                search?: string;
                page?: number;
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
                    "application/json": components["schemas"]["WordedPurposes"];
                };
            };
        };
    };
    readWording: {
        parameters: {
            query: {
                purpose: string;
                scope?: string;
                language: "ko" | "en" | "zh" | "vi";
                channel: "sms" | "alimtalk" | "push";
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
                    "application/json": components["schemas"]["Wording"];
                };
            };
        };
    };
    listWordingVersions: {
        parameters: {
            query: {
                purpose: string;
                scope?: string;
                language: "ko" | "en" | "zh" | "vi";
                channel: "sms" | "alimtalk" | "push";
                centre?: string;
                page?: number;
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
                    "application/json": components["schemas"]["WordingHistory"];
                };
            };
        };
    };
    saveWording: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    line: {
                        purpose: string;
                        /** @default  */
                        scope?: string;
                        /** @enum {string} */
                        language: "ko" | "en" | "zh" | "vi";
                        /** @enum {string} */
                        channel: "sms" | "alimtalk" | "push";
                        centre: string | null;
                    };
                    body: string;
                    templateCode: string | null;
                    /** Format: date-time */
                    effectiveFrom: string | null;
                    reason: string;
                    revision: number;
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
                        /** Format: uuid */
                        id: string;
                        revision: number;
                    };
                };
            };
        };
    };
    endWording: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    line: {
                        purpose: string;
                        /** @default  */
                        scope?: string;
                        /** @enum {string} */
                        language: "ko" | "en" | "zh" | "vi";
                        /** @enum {string} */
                        channel: "sms" | "alimtalk" | "push";
                        centre: string | null;
                    };
                    /** Format: date-time */
                    effectiveFrom: string | null;
                    reason: string;
                    revision: number;
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
                        /** Format: uuid */
                        id: string;
                        revision: number;
                    };
                };
            };
        };
    };
    withdrawWording: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                    revision: number;
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
                        /** Format: uuid */
                        id: string;
                        revision: number;
                    };
                };
            };
        };
    };
    returnToWording: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date-time */
                    effectiveFrom: string | null;
                    reason: string;
                    revision: number;
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
                        /** Format: uuid */
                        id: string;
                        revision: number;
                    };
                };
            };
        };
    };
    previewWording: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    line: {
                        purpose: string;
                        /** @default  */
                        scope?: string;
                        /** @enum {string} */
                        language: "ko" | "en" | "zh" | "vi";
                        /** @enum {string} */
                        channel: "sms" | "alimtalk" | "push";
                        centre: string | null;
                    };
                    body: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WordingPreview"];
                };
            };
        };
    };
    sendWordingTest: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    line: {
                        purpose: string;
                        /** @default  */
                        scope?: string;
                        /** @enum {string} */
                        language: "ko" | "en" | "zh" | "vi";
                        /** @enum {string} */
                        channel: "sms" | "alimtalk" | "push";
                        centre: string | null;
                    };
                    body: string;
                    /** @enum {string} */
                    sample: "short" | "long";
                    phone: string;
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
                        left: number;
                    };
                };
            };
        };
    };
    readPushKey: {
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
                        publicKey: string | null;
                    };
                };
            };
        };
    };
    subscribeToPush: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uri */
                    endpoint: string;
                    keys: {
                        p256dh: string;
                        auth: string;
                    };
                    /** @enum {string} */
                    language: "ko" | "en" | "zh" | "vi";
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
                        /** Format: date-time */
                        until: string;
                    };
                };
            };
        };
    };
    endPush: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uri */
                    endpoint: string;
                };
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readContactOfPerson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                personId: string;
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
                    "application/json": components["schemas"]["ContactOfPerson"];
                };
            };
        };
    };
    setContactChoice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                personId: string;
                choice: "reminder" | "follow-up";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    isRefused: boolean;
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
                    "application/json": components["schemas"]["ContactOfPerson"];
                };
            };
        };
    };
    endContact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                personId: string;
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
                    "application/json": components["schemas"]["ContactOfPerson"];
                };
            };
        };
    };
    resumeContact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                personId: string;
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
                    "application/json": components["schemas"]["ContactOfPerson"];
                };
            };
        };
    };
    listMyContactChoices: {
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
                    "application/json": components["schemas"]["MyContactChoices"];
                };
            };
        };
    };
    setMyContactChoice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                choice: "reminder" | "follow-up";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    isRefused: boolean;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyContactChoices"];
                };
            };
        };
    };
    listMessageTimings: {
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
                    "application/json": components["schemas"]["MessageTimings"];
                };
            };
        };
    };
    decideMessageTiming: {
        parameters: {
            query?: {
                centre?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    purpose: string;
                    timing: {
                        /** @enum {string} */
                        kind: "days-before";
                        days: number;
                        at: string;
                    } | {
                        /** @enum {string} */
                        kind: "minutes-before";
                        minutes: number;
                        earliest: string;
                    } | {
                        /** @enum {string} */
                        kind: "days-after";
                        days: number;
                        at: string | null;
                    };
                    /** Format: date */
                    validFrom: string;
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
                        retimed: number;
                    };
                };
            };
        };
    };
    previewMessageTiming: {
        parameters: {
            query?: {
                centre?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    purpose: string;
                    timing: {
                        /** @enum {string} */
                        kind: "days-before";
                        days: number;
                        at: string;
                    } | {
                        /** @enum {string} */
                        kind: "minutes-before";
                        minutes: number;
                        earliest: string;
                    } | {
                        /** @enum {string} */
                        kind: "days-after";
                        days: number;
                        at: string | null;
                    };
                    /** Format: date */
                    validFrom: string;
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
                        retimed: number;
                    };
                };
            };
        };
    };
    listUnreached: {
        parameters: {
            query?: {
                centre?: string;
                page?: number;
                show?: "open" | "all";
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
                    "application/json": components["schemas"]["UnreachedPage"];
                };
            };
        };
    };
    revealUnreachedNumber: {
        parameters: {
            query?: {
                centre?: string;
            };
            header?: never;
            path: {
                messageId: string;
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
                        phone: string;
                    };
                };
            };
        };
    };
    notePhoneCall: {
        parameters: {
            query?: {
                centre?: string;
            };
            header?: never;
            path: {
                messageId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    outcome: "talked" | "nobody-there" | "wrong-number" | "by-post";
                    /** @default  */
                    note?: string;
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
                        /** Format: uuid */
                        messageId: string;
                    };
                };
            };
        };
    };
    undoPhoneCall: {
        parameters: {
            query?: {
                centre?: string;
            };
            header?: never;
            path: {
                messageId: string;
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
                        /** Format: uuid */
                        messageId: string;
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
                        /** @description How long it is good for from now on, in real time */
                        seconds: number;
                        /** Format: date-time */
                        expiresAt: string;
                    };
                };
            };
        };
    };
    listOpenings: {
        parameters: {
            query?: {
                page?: number;
                code?: string;
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
                        /** Format: date-time */
                        asOf: string;
                        zone: string;
                        openings: components["schemas"]["Opening"][];
                        page: number;
                        pages: number;
                        total: number;
                        choices: {
                            groups: {
                                code: string;
                                label: string;
                                /** @enum {string} */
                                kind: "age" | "occupation";
                            }[];
                            dongs: string[];
                            offers: {
                                code: string;
                                label: string;
                            }[];
                            centres: {
                                code: string;
                                label: string;
                            }[];
                        };
                    };
                };
            };
        };
    };
    addOpening: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    label: string;
                    position: number;
                    groupCode: string | null;
                    bornFrom: string | null;
                    bornTo: string | null;
                    isInvitedOnly: boolean;
                    dayDigits: number[];
                    dongs: string[];
                    channels: ("self" | "proxy" | "phone" | "staff")[];
                    /** Format: date-time */
                    announcedAt: string | null;
                    /** Format: date-time */
                    opensAt: string | null;
                    /** Format: date-time */
                    closesAt: string | null;
                    supplyCap: number | null;
                    offerCodes: string[];
                    centreCodes: string[];
                    note: string | null;
                    /** @default null */
                    reason?: string | null;
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
                        code: string;
                        version: number;
                    };
                };
            };
        };
    };
    listOpeningChanges: {
        parameters: {
            query?: {
                page?: number;
                code?: string;
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
                        changes: components["schemas"]["Opening"][];
                        page: number;
                        pages: number;
                        total: number;
                    };
                };
            };
        };
    };
    tryOpenings: {
        parameters: {
            query: {
                birthDate: string;
                group?: string;
                dong?: string;
                channel?: "self" | "proxy" | "phone" | "staff";
                centre: string;
                at?: string;
                isInvited?: string;
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
                        answer: {
                            /** @enum {string} */
                            status: "eligible" | "not-yet" | "elsewhere" | "not-covered";
                            message: string;
                            ruleId: string | null;
                            /** Format: date-time */
                            opensAt: string | null;
                            /** Format: date-time */
                            closesAt: string | null;
                            supplyLeft: number | null;
                            offerCodes: string[];
                        };
                        age: number;
                        digit: number;
                        /** Format: date-time */
                        at: string;
                    };
                };
            };
        };
    };
    changeOpening: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    label: string;
                    position: number;
                    groupCode: string | null;
                    bornFrom: string | null;
                    bornTo: string | null;
                    isInvitedOnly: boolean;
                    dayDigits: number[];
                    dongs: string[];
                    channels: ("self" | "proxy" | "phone" | "staff")[];
                    /** Format: date-time */
                    announcedAt: string | null;
                    /** Format: date-time */
                    opensAt: string | null;
                    /** Format: date-time */
                    closesAt: string | null;
                    supplyCap: number | null;
                    offerCodes: string[];
                    centreCodes: string[];
                    note: string | null;
                    version: number;
                    reason: string;
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
                        code: string;
                        version: number;
                    };
                };
            };
        };
    };
    endOpening: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
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
                        code: string;
                        version: number;
                    };
                };
            };
        };
    };
    uploadInvited: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    mode: "add" | "replace";
                    contentBase64: string;
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
                        added: number;
                        known: number;
                        removed: number;
                        total: number;
                    };
                };
            };
        };
    };
    showVaccinationPlan: {
        parameters: {
            query?: {
                weekday?: string;
                extra?: string;
                open?: string;
                closing?: string;
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
                    "application/json": components["schemas"]["VaccinationPlanBoard"];
                };
            };
        };
    };
    changeVaccinationPlan: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    month: string;
                    monthly: number;
                    label: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VaccinationPlan"];
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
    listPassportSituations: {
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
                    "application/json": components["schemas"]["PassportSituations"];
                };
            };
        };
    };
    applyForPassport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    kind: string;
                    situation: string;
                    documentsSeen: string[];
                    applicant: {
                        name: string;
                        birthDate: string;
                        phone: string;
                    };
                    isTold: boolean;
                    /** @enum {string} */
                    method: "cash" | "card" | "transfer";
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppliedPassport"];
                };
            };
        };
    };
    listPassportFees: {
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
                    "application/json": components["schemas"]["PassportFees"];
                };
            };
        };
    };
    decidePassportFee: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    kind: string;
                    /** Format: date */
                    validFrom: string;
                    fee: number | null;
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
                        id: string;
                    };
                };
            };
        };
    };
    listPassportFeeHistory: {
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
                    "application/json": components["schemas"]["PassportFeeHistory"];
                };
            };
        };
    };
    showOnlineRenewal: {
        parameters: {
            query: {
                bornOn: string;
                hadPassport: "yes" | "no";
                serviceAhead: "yes" | "no";
                abroad: "yes" | "no";
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
                    "application/json": components["schemas"]["OnlineRenewal"];
                };
            };
        };
    };
    decideOnlineRenewal: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    validFrom: string;
                    needsEarlierPassport: boolean;
                    fromAge: number;
                    excludesUnserved: boolean;
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
                        id: string;
                    };
                };
            };
        };
    };
    listPassportsByStage: {
        parameters: {
            query?: {
                stage?: "received" | "review" | "made" | "arrived" | "ready" | "collected";
                number?: string;
                page?: number;
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
                    "application/json": components["schemas"]["PassportBoard"];
                };
            };
        };
    };
    advancePassports: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    ids: string[];
                    /** @enum {string} */
                    to: "review" | "made" | "arrived" | "ready" | "collected";
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovedPassports"];
                };
            };
        };
    };
    stepPassportsBack: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    ids: string[];
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovedPassports"];
                };
            };
        };
    };
    collectPassport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    collector: "self" | "guardian" | "proxy";
                    /** @enum {string} */
                    proof: "id-card" | "driving-licence" | "passport" | "power-of-attorney";
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CollectedPassport"];
                };
            };
        };
    };
    listPassportReceipts: {
        parameters: {
            query: {
                from: string;
                to: string;
                page?: number;
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
                    "application/json": components["schemas"]["PassportRegister"];
                };
            };
        };
    };
    refundPassportFee: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
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
                    "application/json": components["schemas"]["PassportReceipt"];
                };
            };
        };
    };
    closePassportDay: {
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
                    "application/json": components["schemas"]["ClosedPassportDay"];
                };
            };
        };
    };
    reportPassports: {
        parameters: {
            query: {
                from: string;
                to: string;
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
                    "application/json": components["schemas"]["PassportReport"];
                };
            };
        };
    };
    listHelpPoints: {
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
                    "application/json": components["schemas"]["HelpPoints"];
                };
            };
        };
    };
    addHelpPoint: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    place: string;
                    hours: string;
                    what: string;
                    /** Format: date */
                    validFrom: string;
                    /** @enum {string} */
                    kind: "machine";
                    /** @enum {string|null} */
                    people: null;
                    reason: string;
                } | {
                    place: string;
                    hours: string;
                    what: string;
                    /** Format: date */
                    validFrom: string;
                    /** @enum {string} */
                    kind: "guide";
                    people: number;
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
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
        };
    };
    listAllHelpPoints: {
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
                    "application/json": components["schemas"]["HelpPoints"];
                };
            };
        };
    };
    endHelpPoint: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                pointId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    on: string;
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
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
        };
    };
}
