package hiring.system.browser;

/** The size and the colour scheme of a window. */
enum Appearance {
    DESKTOP(1440, 900, false),
    DESKTOP_DARK(1440, 900, true),
    HANDSET(390, 844, false),
    HANDSET_DARK(390, 844, true),
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

    /** Whether there is no room for a table. */
    boolean isSmall() {
        return width < 600;
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
