package dev.prescription.log;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.Objects;
import java.util.RandomAccess;

/**
 * A list to which one more can be added at little cost, however long it is; the list before stays as it was.
 *
 * <p>For example {@code Chronicle.<SessionLog>empty().with(monday).with(wednesday)}: the second shares what it holds with the first.
 * Nothing is removed or replaced. Immutable, equal to any list of equal elements.
 *
 * @param <E> the elements, never null
 */
public final class Chronicle<E> extends AbstractList<E> implements RandomAccess {

    private static final int PAGE = 64;
    private static final Chronicle<?> EMPTY = new Chronicle<>(new Object[0][], new Object[0]);

    private final Object[][] pages;
    private final Object[] last;

    /** Every page is full and never written again; the last elements are fewer than a page. */
    private Chronicle(Object[][] pages, Object[] last) {
        this.pages = pages;
        this.last = last;
    }

    /**
     * Returns the list without an element.
     *
     * @param <E> the elements
     * @return the empty list
     */
    @SuppressWarnings("unchecked") // it holds nothing
    public static <E> Chronicle<E> empty() {
        return (Chronicle<E>) EMPTY;
    }

    /**
     * Returns the list with one more element at its end.
     *
     * @param element the element
     * @return the longer list
     */
    public Chronicle<E> with(E element) {
        Object[] longer = Arrays.copyOf(last, last.length + 1);
        longer[last.length] = Objects.requireNonNull(element, "element");
        if (longer.length < PAGE) {
            return new Chronicle<>(pages, longer);
        }
        Object[][] more = Arrays.copyOf(pages, pages.length + 1);
        more[pages.length] = longer;
        return new Chronicle<>(more, new Object[0]);
    }

    /**
     * Returns an element.
     *
     * @param index its place, from 0
     * @return the element
     * @throws IndexOutOfBoundsException if there is no such place
     */
    @Override
    @SuppressWarnings("unchecked") // with() takes nothing else
    public E get(int index) {
        int page = Objects.checkIndex(index, size()) / PAGE;
        return (E) (page < pages.length ? pages[page] : last)[index % PAGE];
    }

    /**
     * Returns how many elements there are.
     *
     * @return the count
     */
    @Override
    public int size() {
        return pages.length * PAGE + last.length;
    }
}
