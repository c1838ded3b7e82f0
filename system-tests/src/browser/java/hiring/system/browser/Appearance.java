package hiring.system.browser;

/** The size and the colour scheme of a window. */
enum Appearance {
    DESKTOP(1440, 900, false),
    DESKTOP_DARK(1440, 900, true),
    PHONE(320, 740, false),
    PHONE_DARK(320, 740, true);

    private final int width;
    private final int height;
    private final boolean isDark;

    Appearance(int width, int height, boolean isDark) {
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

    /** The name in file names of screenshots. */
    String fileName() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
