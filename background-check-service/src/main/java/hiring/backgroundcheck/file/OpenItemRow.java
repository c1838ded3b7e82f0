package hiring.backgroundcheck.file;

import hiring.backgroundcheck.provider.OpenItem;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** An open item as stored in the database. */
@MappedEntity("open_item")
record OpenItemRow(@Id String idempotencyKey, @Id int number, OpenItem.Reason reason, String name) {

    static OpenItemRow of(String orderKey, int number, OpenItem item) {
        return new OpenItemRow(orderKey, number, item.reason(), item.name());
    }

    OpenItem item() {
        return new OpenItem(reason, name);
    }

    /** Leaves out the content, so that no log reveals it. */
    @Override
    public String toString() {
        return "open item " + number;
    }
}
