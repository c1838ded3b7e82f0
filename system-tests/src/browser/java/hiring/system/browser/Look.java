package hiring.system.browser;

/** What a window looks like. */
enum Look {
    DESKTOP(1440, 900, false),
    DESKTOP_DARK(1440, 900, true),
    PHONE(360, 740, false),
    PHONE_DARK(360, 740, true);

    private final int width;
    private final int height;
    private final boolean isDark;

    Look(int width, int height, boolean isDark) {
        this.width = width;
        this.height = height;
        this.isDark = isDark;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    boolean isDark() {
        return isDark;
    }

    /** For the name of a picture. */
    String word() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
