package hiring.choreography.text;

/** A kind of text that users type, and how the services clean it before they validate, compare and store it. */
public enum TextKind {
    /** One line, such as a name, a position or an identifier. Every white space becomes a single space. */
    LINE {
        @Override
        String clean(String given, Controls controls) {
            return PlainText.line(given, controls);
        }
    },
    /** Any number of lines, such as a note or a reason. It keeps its line feeds and spaces. */
    LINES {
        @Override
        String clean(String given, Controls controls) {
            return PlainText.lines(given);
        }
    },
    /** An e-mail address. */
    EMAIL {
        @Override
        String clean(String given, Controls controls) {
            return EmailText.clean(given, controls);
        }
    },
    /** A phone number, with an extension or without. */
    PHONE {
        @Override
        String clean(String given, Controls controls) {
            return PhoneText.clean(given, controls);
        }
    },
    /** A password, for example, which is what it is. */
    UNCHANGED {
        @Override
        String clean(String given, Controls controls) {
            return given;
        }
    };

    abstract String clean(String given, Controls controls);

    /**
     * Cleans a text: in Unicode's form NFC, without characters that have no meaning in it. A text without any visible character
     * becomes empty.
     *
     * @throws UnwantedCharacterException if it has a character that is never part of such a text
     */
    public String cleaned(String given) {
        UnwantedCharacterException.requireStorable(given);
        return clean(given, Controls.REFUSED);
    }

    /** Cleans a text that an earlier release has stored, or another service has sent; control characters are left out. */
    public String lenient(String given) {
        return clean(given, Controls.LEFT_OUT);
    }

    /** What becomes of control characters that have no meaning. */
    enum Controls {
        REFUSED,
        LEFT_OUT
    }
}
